/** Commands and views of the access feature: accounts, roles, grants, tokens, the audit trail, and the names of rights. */
package vn.anttcs.access.api;
