package vn.anttcs.interoperability.responder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.anttcs.interoperability.contract.EchoContract;
import vn.anttcs.interoperability.contract.Operation;
import vn.anttcs.interoperability.contract.Reader;
import vn.anttcs.interoperability.contract.Samples;
import vn.anttcs.interoperability.contract.Variant;
import vn.anttcs.interoperability.contract.Xml;

/**
 * A case whose every message is made from the schema.
 *
 * @param name what is tried
 * @param steps the instruction, without the address of the call
 * @param fetched the payload to fetch
 * @param request the request that the operation must receive, null when none is called
 * @param answer what the operation answers
 * @param expected what must come back
 * @param reader compares
 */
record CannedCase(
        String name,
        List<String> steps,
        Element fetched,
        Element request,
        Answer answer,
        Element expected,
        Reader reader)
        implements Case {

    /** Every structure in every variant, every operation in every variant of its two messages, every fault. */
    static List<Case> of(EchoContract echo, Reader reader) {
        Samples samples = new Samples(echo.contract());
        List<Case> cases = new ArrayList<>();
        for (String type : echo.original().structures()) {
            samples.variantsOfType(type).forEach(variant -> cases.add(structure(samples, reader, type, variant)));
        }
        for (Operation operation : echo.original().operations()) {
            int variants = Math.max(
                    samples.variants(operation.request()).size(),
                    samples.variants(operation.response()).size());
            cases.add(operation(samples, reader, operation, Variant.BARE));
            for (int turn = 0; turn < variants - 1; turn++) {
                cases.add(operation(samples, reader, operation, new Variant(true, turn)));
            }
            cases.add(fault(samples, reader, operation));
        }
        return cases;
    }

    private static Case structure(Samples samples, Reader reader, String type, Variant variant) {
        Element member = samples.structure(EchoContract.structureMember(type), type, variant);
        return new CannedCase(
                "structure " + type + " " + variant,
                List.of("structure"),
                exchange(samples, member, false),
                null,
                null,
                exchange(samples, member, true),
                reader);
    }

    private static Case operation(Samples samples, Reader reader, Operation operation, Variant variant) {
        Answer answer = new Answer(samples.element(operation.response(), variant), false);
        return call(samples, reader, operation, variant, answer, operation.response());
    }

    private static Case fault(Samples samples, Reader reader, Operation operation) {
        Answer answer = new Answer(samples.element(operation.fault(), Variant.FULL), true);
        return call(samples, reader, operation, Variant.FULL, answer, operation.fault());
    }

    private static Case call(
            Samples samples, Reader reader, Operation operation, Variant variant, Answer answer, String answered) {
        Element request = samples.element(operation.request(), variant);
        String in = EchoContract.contentMember(operation.request());
        String out = EchoContract.contentMember(answered);
        String kind = answer.fault() ? "fault" : "operation";
        return new CannedCase(
                kind + " " + operation.name() + " " + variant,
                List.of(kind, operation.name(), in, out),
                exchange(samples, samples.wrap(in, Xml.children(request)), false),
                request,
                answer,
                exchange(samples, samples.wrap(out, Xml.children(answer.content())), true),
                reader);
    }

    private static Element exchange(Samples samples, Element member, boolean back) {
        return samples.wrap(
                back ? EchoContract.EXCHANGE : EchoContract.EXCHANGE_RESPONSE,
                List.of(samples.wrap("content", List.of(member))));
    }

    @Override
    public String instruction(String cannedAddress) {
        return String.join("\t", steps) + (request == null ? "" : "\t" + cannedAddress);
    }

    @Override
    public Answer called(Element received) {
        if (request == null) {
            throw new IllegalArgumentException("no operation was to be called");
        }
        reader.difference(request, received).ifPresent(difference -> {
            throw new IllegalArgumentException("the request differs: " + difference);
        });
        return answer;
    }

    @Override
    public Optional<String> difference(Element returned) {
        return reader.difference(expected, returned);
    }
}
