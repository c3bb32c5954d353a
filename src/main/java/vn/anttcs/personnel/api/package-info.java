/** Commands and views of the personnel feature: members of the force, as applicants, officers and other features see them. */
package vn.anttcs.personnel.api;
