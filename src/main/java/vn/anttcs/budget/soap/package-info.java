/** Budget policy by SOAP. */
package vn.anttcs.budget.soap;
