/** The exchange feature as a SOAP endpoint. */
package vn.anttcs.exchange.soap;
