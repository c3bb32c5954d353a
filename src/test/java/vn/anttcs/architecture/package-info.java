/** Guards of the house: who may know whom, and properties that every class of a kind must have. */
package vn.anttcs.architecture;
