/**
 * The budget year (năm ngân sách): codes of the classification, allocation, spending, ceilings, estimates and settlement. Payment
 * runs are read where they are kept and never copied; the room of payment runs asks this one by a port.
 */
package vn.anttcs.budget.service.year;
