/** Examples of the law worked out by hand, sheets that were tampered with, and random policies for engine and checker. */
package vn.anttcs.checker;
