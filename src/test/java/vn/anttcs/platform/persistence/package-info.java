/** The kernel of dated rows against real databases, without a server. */
package vn.anttcs.platform.persistence;
