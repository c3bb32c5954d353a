/** The rows of duty plans, orders and duty sheets, and the statements that read and write them. */
package vn.anttcs.duty.persistence;
