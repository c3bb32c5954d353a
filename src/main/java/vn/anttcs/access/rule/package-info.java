/** What each role may do, and who may give a role to whom: pure tables and functions. */
package vn.anttcs.access.rule;
