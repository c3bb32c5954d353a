/** Use cases of the map, of residential units and of teams. */
package vn.anttcs.organisation.service;
