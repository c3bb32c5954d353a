/** The personnel feature as a SOAP endpoint. */
package vn.anttcs.personnel.soap;
