/**
 * The door for files: reads the CSV files of import jobs, whose parts lie in the database, in passes over their rows, and
 * takes the rows in sets to the desks of the service. One pass checks, one stores commune by commune, one writes down what
 * was refused.
 */
package vn.anttcs.exchange.files;
