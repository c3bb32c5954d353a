/** The tables of budget policy: the only place of its SQL. */
package vn.anttcs.budget.persistence;
