/**
 * The parity test: each case is one request in neutral form, sent by both doors on fixtures of its own, and the results,
 * refusals and side effects must be the same. Cases stand in {@code src/test/resources/parity}, one file per operation.
 */
package vn.anttcs.parity;
