/** Existing holdings (trang bị hiện có) that are taken over from files, through the one ledger of custody. */
package vn.anttcs.equipment.service.opening;
