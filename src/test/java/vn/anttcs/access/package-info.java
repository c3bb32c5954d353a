/** Sign-in, rights, repeated requests and the audit trail, tried without a server. */
package vn.anttcs.access;
