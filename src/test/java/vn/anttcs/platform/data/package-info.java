/** Tests of the binder. */
package vn.anttcs.platform.data;
