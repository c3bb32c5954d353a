package vn.anttcs.parity;

import vn.anttcs.server.Http;

/** One of the two protocols, as the engine calls it. */
@FunctionalInterface
interface Door {
    Result call(Http caller, Request request);
}
