/** Proves that the three forms of each operation, record, WSDL and OpenAPI, say the same, in both directions. */
package vn.anttcs.contract;
