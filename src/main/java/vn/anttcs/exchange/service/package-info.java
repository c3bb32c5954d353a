/**
 * Use cases of import jobs, and the desks that hold the rows of a file against the register and store them, commune by
 * commune.
 */
package vn.anttcs.exchange.service;
