/**
 * What a file must look like and what its cells mean, without a server: the templates with their Vietnamese headings, and
 * the reading of rows with every fault at once. A file speaks Vietnamese, since officers fill it in by hand; what each of
 * its columns means in the contracts is said here once, for the import, the empty template and the demonstration.
 */
package vn.anttcs.exchange.rule;
