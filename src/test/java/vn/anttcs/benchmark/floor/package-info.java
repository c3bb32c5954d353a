/** The floor of the benchmarks: the same work by a bare servlet and hand-written JDBC, without any of the house. */
package vn.anttcs.benchmark.floor;
