/** Work that outlives the call which asked for it: taken by one node at a time under a lease, and taken over when that node dies. */
package vn.anttcs.platform.job;
