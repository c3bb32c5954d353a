/** The procedures of budget policy (chính sách, kinh phí): reference amounts, policies, what a member is owed, payment, simulation, the budget year. */
package vn.anttcs.budget.service;
