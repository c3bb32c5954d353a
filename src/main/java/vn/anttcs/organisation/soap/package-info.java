/** The organisation feature as a SOAP endpoint. */
package vn.anttcs.organisation.soap;
