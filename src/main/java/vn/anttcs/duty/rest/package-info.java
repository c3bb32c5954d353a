/** The duty feature as REST resources. */
package vn.anttcs.duty.rest;
