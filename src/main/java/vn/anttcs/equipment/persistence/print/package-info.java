/** Tables of what is signed. */
package vn.anttcs.equipment.persistence.print;
