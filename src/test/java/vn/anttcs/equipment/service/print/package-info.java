/** Tests of what is printed. */
package vn.anttcs.equipment.service.print;
