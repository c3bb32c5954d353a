/**
 * A WSDL as the harness sees it: its structures and operations, sample payloads made from its schema, and their
 * meaning.
 */
package vn.anttcs.interoperability.contract;
