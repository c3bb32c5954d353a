/** Climate regions (vùng khí hậu): parts of the country, told by the provinces of before 1 July 2025, to which norms are confined. */
package vn.anttcs.equipment.service.climate;
