/** Commands and views of the exchange feature: import jobs, their parts, what was found in a file, corrections and templates. */
package vn.anttcs.exchange.api;
