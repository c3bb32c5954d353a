/** Commands and views of the organisation feature: the map, residential units and teams, as others may know them. */
package vn.anttcs.organisation.api;
