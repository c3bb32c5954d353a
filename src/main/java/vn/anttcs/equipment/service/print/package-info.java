/**
 * What is printed of equipment and what comes back signed: hand-over lists as a page and as PDF, their signatures, labels
 * with a code to scan. Nothing here is read or loaded before somebody asks for it.
 */
package vn.anttcs.equipment.service.print;
