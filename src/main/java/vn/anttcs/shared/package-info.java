/**
 * Pure values that every feature speaks: money, percentages, periods, citizen ids, phone numbers,
 * Vietnamese text, the signed decision. Each value is checked when it is made and cannot be wrong
 * afterwards; nothing here knows a clock, a database or a framework.
 */
package vn.anttcs.shared;
