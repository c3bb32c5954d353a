/** The rows of import jobs, their parts, findings and counts, and the statements that read and write them. */
package vn.anttcs.exchange.persistence;
