/** The SOAP door: what is common to all endpoints, from the normalising step to the fault. Knows no business word. */
package vn.anttcs.platform.soap;
