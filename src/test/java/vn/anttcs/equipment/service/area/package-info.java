/** Tests of what is held in a commune or a province. */
package vn.anttcs.equipment.service.area;
