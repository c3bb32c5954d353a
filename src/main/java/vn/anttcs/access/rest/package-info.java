/** The access feature as REST resources. */
package vn.anttcs.access.rest;
