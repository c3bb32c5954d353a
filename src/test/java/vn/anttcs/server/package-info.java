/** The running server as tests see it: started once for the suite, on H2 or MariaDB, and called over HTTP from outside. */
package vn.anttcs.server;
