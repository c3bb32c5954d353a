/**
 * Forces that do not exist: residential units, teams and members as a province or the nation might have them, written
 * as the CSV files by which a real force is loaded. They fill the demonstration and the large tests. Every person,
 * number and decision is invented; the same seed always gives the same files, byte for byte.
 */
package vn.anttcs.exchange.demonstration;
