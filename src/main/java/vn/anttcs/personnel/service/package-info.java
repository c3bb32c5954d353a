/**
 * Use cases on members. Locks are taken in one order, so that no two wait for each other: the claim of a citizen id, the
 * member, its teams by ascending id, and last the clock row.
 */
package vn.anttcs.personnel.service;
