/** Tables of climate regions. */
package vn.anttcs.equipment.persistence.climate;
