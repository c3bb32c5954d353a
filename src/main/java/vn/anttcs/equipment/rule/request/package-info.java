/** Rules of requests for equipment: which steps one takes, what may happen to it when, and what became of it. */
package vn.anttcs.equipment.rule.request;
