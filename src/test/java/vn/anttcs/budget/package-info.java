/** Payment over HTTP. */
package vn.anttcs.budget;
