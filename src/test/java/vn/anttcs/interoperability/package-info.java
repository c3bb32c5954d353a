/**
 * SOAP clients which nobody here wrote call every WSDL of the house. A canned responder gives each client every
 * structure of a contract to read and compares what the client sends back; no code here knows a single structure by
 * name.
 */
package vn.anttcs.interoperability;
