package vn.anttcs.interoperability.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes payloads from the schema of a contract. */
public final class Samples {

    private final Contract contract;
    private final Scalars scalars;
    private final Deque<Element> open = new ArrayDeque<>();

    /** Samples of one contract. */
    public Samples(Contract contract) {
        this.contract = contract;
        this.scalars = new Scalars(contract);
    }

    /**
     * The variants that show everything an element may hold: bare, and as many full ones as it takes to use every
     * alternative of its choice and every word of its enumerations.
     */
    public List<Variant> variants(String globalElement) {
        return variants(contract.typeOf(contract.element(globalElement)));
    }

    /** The variants of a named structure. */
    public List<Variant> variantsOfType(String type) {
        return variants(contract.type(type));
    }

    private List<Variant> variants(Element type) {
        List<Particle> particles = Structure.of(contract, type);
        int turns = Structure.branches(particles);
        for (Particle particle : particles) {
            Element own = contract.typeOf(particle.declaration());
            if (own != null && "simpleType".equals(own.getLocalName())) {
                turns = Math.max(turns, scalars.words(own).size());
            }
        }
        List<Variant> variants = new ArrayList<>(List.of(Variant.BARE));
        for (int turn = 0; turn < turns; turn++) {
            variants.add(new Variant(true, turn));
        }
        return variants;
    }

    /** A global element filled by its schema. */
    public Element element(String globalElement, Variant variant) {
        return fill(globalElement, contract.typeOf(contract.element(globalElement)), variant);
    }

    /** An element of any name, filled by a named structure. */
    public Element structure(String elementName, String type, Variant variant) {
        return fill(elementName, contract.type(type), variant);
    }

    /** Puts an element of the contract's namespace around others. */
    public Element wrap(String name, List<Element> content) {
        Document document = Xml.document();
        Element wrapper = document.createElementNS(contract.namespace(), name);
        document.appendChild(wrapper);
        content.forEach(c -> wrapper.appendChild(document.importNode(c, true)));
        return wrapper;
    }

    private Element fill(String name, Element complexType, Variant variant) {
        Element root = wrap(name, List.of());
        content(root, complexType, variant);
        return root;
    }

    private void content(Element parent, Element complexType, Variant variant) {
        open.push(complexType);
        List<Particle> particles = Structure.of(contract, complexType);
        int branch = variant.turn() % Structure.branches(particles);
        for (Particle particle : particles) {
            if (particle.branch() == Particle.NO_CHOICE || particle.branch() == branch) {
                particle(parent, particle, variant);
            }
        }
        open.pop();
    }

    private void particle(Element parent, Particle particle, Variant variant) {
        Element type = contract.typeOf(particle.declaration());
        // a structure that holds itself is filled once
        boolean stop = particle.optional() && (!variant.filled() || open.contains(type));
        int times = stop ? 0 : variant.filled() && particle.repeated() ? 2 : 1;
        for (int i = 0; i < times; i++) {
            Element child = parent.getOwnerDocument().createElementNS(contract.namespace(), particle.name());
            parent.appendChild(child);
            if (type != null && "complexType".equals(type.getLocalName())) {
                content(child, type, variant);
            } else {
                child.setTextContent(scalars.next(particle.declaration(), type, variant.turn() + i));
            }
        }
    }
}
