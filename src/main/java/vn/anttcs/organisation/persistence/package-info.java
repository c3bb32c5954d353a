/** The rows of the map, and the statements that read and write them. */
package vn.anttcs.organisation.persistence;
