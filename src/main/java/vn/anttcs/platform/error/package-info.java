/** The one error table: codes, refusals with all their reasons, and their texts in two languages, rendered alike by both doors. */
package vn.anttcs.platform.error;
