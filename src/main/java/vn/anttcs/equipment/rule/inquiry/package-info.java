/** Rules of inquiries into losses and damage. */
package vn.anttcs.equipment.rule.inquiry;
