/** The access feature as a SOAP endpoint. */
package vn.anttcs.access.soap;
