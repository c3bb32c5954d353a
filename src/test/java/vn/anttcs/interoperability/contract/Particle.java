package vn.anttcs.interoperability.contract;

import org.w3c.dom.Element;

/**
 * One element of a structure.
 *
 * @param declaration the {@code xsd:element}
 * @param optional whether a message may lack it
 * @param branch the alternative of the structure's choice it belongs to, or {@link #NO_CHOICE}
 */
record Particle(Element declaration, boolean optional, int branch) {

    static final int NO_CHOICE = -1;

    String name() {
        return declaration.getAttribute("name");
    }

    boolean repeated() {
        String most = declaration.getAttribute("maxOccurs");
        return !most.isEmpty() && !"1".equals(most);
    }
}
