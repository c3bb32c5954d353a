/**
 * What runs in the process of a Java toolkit, beside nothing but the toolkit's own jars: generate the client with the
 * toolkit's tool, compile it, and carry values between its operations by reflection.
 */
package vn.anttcs.interoperability.driver;
