/** Tests of the budget year with a database and without a server. */
package vn.anttcs.budget.service.year;
