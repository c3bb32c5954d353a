/** The duty feature as a SOAP service. */
package vn.anttcs.duty.soap;
