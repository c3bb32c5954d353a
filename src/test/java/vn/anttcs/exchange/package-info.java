/** Imports as the sender of a file sees them, by both doors. */
package vn.anttcs.exchange;
