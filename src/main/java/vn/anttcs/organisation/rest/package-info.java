/** The organisation feature as REST resources. */
package vn.anttcs.organisation.rest;
