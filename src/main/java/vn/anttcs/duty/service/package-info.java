/**
 * Use cases on duty. Locks are taken in one order, so that no two wait for each other: the sheet, the plan or order, and last
 * the clock row. Whoever confirms or withdraws judges after taking the clock row, so that no two of them pass each other.
 */
package vn.anttcs.duty.service;
