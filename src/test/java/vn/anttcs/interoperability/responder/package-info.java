/**
 * The server that clients are tried against: it hands out one case after the other, answers with canned payloads,
 * compares what comes back, and keeps the verdict of each client.
 */
package vn.anttcs.interoperability.responder;
