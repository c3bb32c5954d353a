/** The personnel feature as REST resources. */
package vn.anttcs.personnel.rest;
