/** Rules of need: how old what is held is, when its service life ends, and what is to be replaced. */
package vn.anttcs.equipment.rule.need;
