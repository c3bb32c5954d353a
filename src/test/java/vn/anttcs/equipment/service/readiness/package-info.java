/** Tests of what is shown of readiness. */
package vn.anttcs.equipment.service.readiness;
