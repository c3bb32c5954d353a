/** The rows of members, and the statements that read and write them. */
package vn.anttcs.personnel.persistence;
