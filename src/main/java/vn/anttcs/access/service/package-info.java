/** Who may do what, where: sign-in, rights and territory of every use case, audit and repeated requests. */
package vn.anttcs.access.service;
