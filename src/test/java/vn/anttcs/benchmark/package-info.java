/**
 * The benchmarks: one command starts the server with the application and, beside it, a bare servlet that does the same
 * work by hand on the same database, loads a whole force, and prints figures and their ratio.
 */
package vn.anttcs.benchmark;
