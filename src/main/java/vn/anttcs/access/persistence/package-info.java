/** The rows of accounts, grants, tokens, remembered requests and the audit trail, and their statements. */
package vn.anttcs.access.persistence;
