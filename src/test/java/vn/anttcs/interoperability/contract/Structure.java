package vn.anttcs.interoperability.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Lists the elements of a complex type in the order of the wire, those of its base first. */
final class Structure {

    private static final Set<String> SILENT = Set.of("annotation");

    private final Contract contract;
    private final List<Particle> particles = new ArrayList<>();

    private Structure(Contract contract) {
        this.contract = contract;
    }

    static List<Particle> of(Contract contract, Element complexType) {
        Structure structure = new Structure(contract);
        structure.content(complexType);
        return List.copyOf(structure.particles);
    }

    /** How many alternatives the choice of a structure has, 1 when it has none. */
    static int branches(List<Particle> particles) {
        return 1
                + Math.max(
                        0, particles.stream().mapToInt(Particle::branch).max().orElse(0));
    }

    private void content(Element type) {
        for (Element part : Xml.children(type)) {
            switch (part.getLocalName()) {
                case "sequence" -> sequence(part, optional(part), Particle.NO_CHOICE);
                case "choice" -> choice(part, false);
                case "complexContent" -> extension(Xml.child(part, "extension").orElseThrow(() -> unknown(part)));
                default -> ignore(part);
            }
        }
    }

    private void extension(Element extension) {
        content(contract.type(Xml.localPart(extension, "base")));
        content(extension);
    }

    private void sequence(Element sequence, boolean optional, int branch) {
        once(sequence);
        for (Element part : Xml.children(sequence)) {
            switch (part.getLocalName()) {
                case "element" -> element(part, optional, branch);
                case "sequence" -> sequence(part, optional || optional(part), branch);
                case "choice" -> choice(part, optional);
                default -> ignore(part);
            }
        }
    }

    private void choice(Element choice, boolean optional) {
        once(choice);
        if (branches(particles) > 1) {
            throw new IllegalArgumentException("a structure has two choices: " + Xml.text(choice));
        }
        int branch = 0;
        for (Element part : Xml.children(choice)) {
            switch (part.getLocalName()) {
                case "element" -> element(part, optional || optional(choice), branch++);
                case "sequence" -> sequence(part, optional || optional(choice), branch++);
                default -> ignore(part);
            }
        }
    }

    private void element(Element element, boolean optional, int branch) {
        if (!element.hasAttribute("name")) {
            throw unknown(element);
        }
        particles.add(new Particle(element, optional || optional(element), branch));
    }

    private static boolean optional(Element part) {
        return "0".equals(part.getAttribute("minOccurs"));
    }

    private static void once(Element group) {
        if (!group.getAttribute("maxOccurs").isEmpty() && !"1".equals(group.getAttribute("maxOccurs"))) {
            throw unknown(group);
        }
    }

    private static void ignore(Element part) {
        if (!SILENT.contains(part.getLocalName())) {
            throw unknown(part);
        }
    }

    private static IllegalArgumentException unknown(Element part) {
        return new IllegalArgumentException("the harness cannot fill this construct, which the contracts of the house"
                + " do not use: " + Xml.text(part));
    }
}
