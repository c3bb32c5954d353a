/** The clock of the house. Time never comes from the air: services get it injected, rules get the day. */
package vn.anttcs.platform.time;
