/**
 * What equipment may be and how much of it is due, as pure functions: Law 30/2023/QH15, Articles 25 and 26, Decree
 * 40/2024/NĐ-CP and Circular 14/2024/TT-BCA. The quantities themselves are dated, cited data.
 */
package vn.anttcs.equipment.rule;
