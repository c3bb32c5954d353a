/**
 * The law of the map without a database: what a change set does to units, and every reason why it cannot. A unit is a
 * territory: whose territory changes is a new unit with lineage, whose name, kind, code or parent changes is the same.
 */
package vn.anttcs.organisation.rule;
