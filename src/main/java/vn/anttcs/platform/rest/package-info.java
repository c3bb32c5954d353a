/** The REST door: what is common to all resources, from strict binding to problem+json. Knows no business word. */
package vn.anttcs.platform.rest;
