/** Check plans, checks and what is due of them, as they are kept. */
package vn.anttcs.equipment.persistence.check;
