package vn.anttcs.interoperability.responder;

import org.w3c.dom.Element;

/**
 * What a client gets for a call.
 *
 * @param content the element in the body, or in the detail of a fault
 * @param fault whether it is a fault
 */
record Answer(Element content, boolean fault) {}
