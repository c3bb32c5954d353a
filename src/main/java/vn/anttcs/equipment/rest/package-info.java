/** The equipment feature as REST resources. */
package vn.anttcs.equipment.rest;
