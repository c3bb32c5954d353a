/** What is held in a commune or a province, by kind and state. */
package vn.anttcs.equipment.service.area;
