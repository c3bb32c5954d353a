/** Tests of the rules of inquiries. */
package vn.anttcs.equipment.rule.inquiry;
