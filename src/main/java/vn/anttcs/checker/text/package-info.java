/** What the checker says to people, in Vietnamese and English. */
package vn.anttcs.checker.text;
