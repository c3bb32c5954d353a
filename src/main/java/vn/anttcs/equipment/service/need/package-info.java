/**
 * Need (nhu cầu trang bị): what teams lack on a day and within a horizon, in sum by area, and what is to be replaced in the coming
 * years. Read in sets, never with a query for each team.
 */
package vn.anttcs.equipment.service.need;
