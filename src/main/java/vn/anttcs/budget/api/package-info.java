/** What budget policy takes and gives: commands and views as records, the same by SOAP and REST. */
package vn.anttcs.budget.api;
