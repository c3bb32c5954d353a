/** Papers of vehicles, meters and what was used by them, as pure functions. */
package vn.anttcs.equipment.rule.vehicle;
