package vn.anttcs.interoperability.contract;

/**
 * One operation of a contract, by the names of the global elements it exchanges.
 *
 * @param name the operation
 * @param request the wrapper of its request
 * @param response the wrapper of its answer
 * @param fault the element of its declared fault
 */
public record Operation(String name, String request, String response, String fault) {}
