/**
 * The database of the house: one data source, migrations, ids, the clock row, and the small kernel that writes and reads
 * dated rows by two times. The only platform package that knows SQL.
 */
package vn.anttcs.platform.persistence;
