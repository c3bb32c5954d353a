package vn.anttcs.interoperability.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import org.w3c.dom.Element;

/** Simple types: sample texts that are hard on clients, and the one spelling of each value that comparison uses. */
final class Scalars {

    private static final List<String> TEXTS = List.of(
            "00024 Đặng Thị Ánh",
            "Tổ 3 & <ấp> \"Cây Dừa\" ơ'",
            "2025-07-01",
            "null",
            "1.50",
            "Số 54/2025/NQ-HĐND, Điều 3");
    private static final List<String> DATES = List.of("2025-07-01", "1945-09-02", "9999-12-31", "2024-02-29");
    private static final List<String> INSTANTS =
            List.of("2025-06-30T17:00:00Z", "1975-04-30T04:30:00Z", "2024-02-29T23:59:59Z");
    private static final List<String> LONGS = List.of("9007199254740991", "0", "2147483648", "-1");
    private static final List<String> INTS = List.of("2147483647", "0", "-1", "26734");
    private static final List<String> DECIMALS = List.of("1234.5", "0.07", "-3", "100000000.25");
    private static final List<String> FILES = List.of("UXXhuqNu", "JVBERi0xLjQK", "AAEC/w==");

    private final Contract contract;
    private int count;

    Scalars(Contract contract) {
        this.contract = contract;
    }

    /** The next sample value of an element's type. */
    String next(Element declaration, Element simpleType, int turn) {
        if (simpleType == null) {
            return next(Xml.localPart(declaration, "type"));
        }
        List<String> words = words(simpleType);
        return words.isEmpty() ? bounded(simpleType) : words.get(turn % words.size());
    }

    private String next(String builtIn) {
        return switch (builtIn) {
            case "string", "normalizedString", "token" -> take(TEXTS);
            case "date" -> take(DATES);
            case "dateTime" -> take(INSTANTS);
            case "long" -> take(LONGS);
            case "int" -> take(INTS);
            case "short" -> "32767";
            case "decimal" -> take(DECIMALS);
            case "boolean" -> take(List.of("true", "false"));
            case "base64Binary" -> take(FILES);
            default -> throw new IllegalArgumentException("the contracts of the house do not use xsd:" + builtIn);
        };
    }

    private String take(List<String> values) {
        return values.get(count++ % values.size());
    }

    private String bounded(Element simpleType) {
        Element restriction = restriction(simpleType);
        for (String facet : List.of("minInclusive", "maxInclusive")) {
            if (Xml.child(restriction, facet).isPresent()) {
                return value(Xml.child(restriction, facet).orElseThrow());
            }
        }
        String text = next(builtIn(simpleType));
        int most = Xml.child(restriction, "maxLength")
                .or(() -> Xml.child(restriction, "length"))
                .map(f -> Integer.parseInt(value(f)))
                .orElse(Integer.MAX_VALUE);
        return text.length() <= most ? text : text.substring(0, most).strip();
    }

    /** The words of an enumeration, empty for another type. */
    List<String> words(Element simpleType) {
        return Xml.children(restriction(simpleType), "enumeration").stream()
                .map(Scalars::value)
                .toList();
    }

    /** The type of XML Schema that a simple type rests on. */
    String builtIn(Element simpleType) {
        Element restriction = restriction(simpleType);
        String base = Xml.localPart(restriction, "base");
        return Contract.builtIn(restriction, "base") ? base : builtIn(contract.type(base));
    }

    /** The one spelling of a value: what a server of the house reads from it. */
    String canonical(String text, Element declaration, Element simpleType) {
        String type = simpleType == null ? Xml.localPart(declaration, "type") : builtIn(simpleType);
        return switch (type) {
            case "date" -> text.strip().substring(0, Math.min(10, text.strip().length()));
            case "dateTime" -> instant(text.strip());
            case "decimal" -> new BigDecimal(text.strip()).stripTrailingZeros().toPlainString();
            case "long", "int", "short" -> Long.toString(Long.parseLong(text.strip()));
            case "boolean" -> "1".equals(text.strip()) ? "true" : "0".equals(text.strip()) ? "false" : text.strip();
            case "base64Binary" ->
                Base64.getEncoder().encodeToString(Base64.getMimeDecoder().decode(text.strip()));
            default -> text;
        };
    }

    private static String instant(String text) {
        boolean zoned = text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d");
        Instant instant = OffsetDateTime.parse(zoned ? text : text + "+07:00").toInstant();
        return instant.toString();
    }

    private static Element restriction(Element simpleType) {
        return Xml.child(simpleType, "restriction")
                .orElseThrow(() -> new IllegalArgumentException("not a restriction: " + Xml.text(simpleType)));
    }

    private static String value(Element facet) {
        return facet.getAttribute("value");
    }
}
