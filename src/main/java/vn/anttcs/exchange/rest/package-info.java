/** The exchange feature as REST resources. */
package vn.anttcs.exchange.rest;
