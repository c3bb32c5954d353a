/** The equipment feature as a SOAP service. */
package vn.anttcs.equipment.soap;
