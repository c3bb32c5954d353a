/** Tests of the rules of requests for equipment. */
package vn.anttcs.equipment.rule.request;
