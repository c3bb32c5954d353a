/**
 * The files that ANTTCS takes in and hands out. A file speaks Vietnamese, since officers fill it in by hand; what each
 * of its columns means in the contracts is said here once, for the import, the empty template and the demonstration.
 */
package vn.anttcs.exchange.files;
