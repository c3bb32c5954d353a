/** The start of the house: schema first, then data, then ready. */
package vn.anttcs.platform.start;
