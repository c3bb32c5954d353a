/** Commands and views of the access feature: accounts, roles, grants, and the names of rights. */
package vn.anttcs.access.api;
