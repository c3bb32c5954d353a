/** Taking over what is held already (số dư ban đầu), as pure functions. */
package vn.anttcs.equipment.rule.opening;
