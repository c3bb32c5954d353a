/**
 * The stand-alone checker: recomputes sheets offline and says whether they hold. It is the second implementation of the
 * policy format, written from the format alone; it shares nothing with the rest of the house, and nothing uses it.
 */
package vn.anttcs.checker;
