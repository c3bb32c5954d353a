package vn.anttcs.checker.line;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.text.Phrase;

/** Dữ kiện: the facts that a rule may read, as section 2 of the format lists them. */
enum Fact {
    POSITION(Kind.WORD, "HEAD|DEPUTY|MEMBER"),
    UNIT_CLASS_HIGHEST(Kind.WORD, "I|II|III"),
    UNIT_CLASS_LOWEST(Kind.WORD, "I|II|III"),
    RESIDENTIAL_KIND(Kind.SET, "VILLAGE|RESIDENTIAL_GROUP"),
    COMMUNE_KIND(Kind.WORD, "COMMUNE|WARD|TOWNSHIP|SPECIAL_ZONE"),
    AREA(Kind.SET, "BORDER|ISLAND|MOUNTAIN|SPECIALLY_DIFFICULT|ETHNIC_MINORITY|KEY_DEFENCE|KEY_COMPLEX"),
    FORMER_PROVINCE(Kind.SET, "\\d{2}"),
    WAGE_REGION(Kind.WORD, "I|II|III|IV"),
    EDUCATION(Kind.WORD, "NONE|PRIMARY|LOWER_SECONDARY|UPPER_SECONDARY|INTERMEDIATE|COLLEGE|UNIVERSITY|POSTGRADUATE"),
    SOCIAL_INSURANCE(Kind.WORD, "NONE|VOLUNTARY|COMPULSORY"),
    HEALTH_INSURANCE(Kind.WORD, "NONE|FORCE|OTHER_SCHEME"),
    SOCIAL_INSURANCE_INCOME(Kind.MONEY, ""),
    STATE_SUPPORT_GROUP(Kind.WORD, "OTHER|ETHNIC_MINORITY|NEAR_POOR|POOR_OR_ISLAND"),
    OTHER_POST(Kind.SET, "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"),
    PRIORITY_GROUP(Kind.WORD, "FORMER_POLICE|FORMER_ARMY|FORMER_COMMUNE_POLICE|PRESTIGE|FORMER_FORCE_MEMBER|NONE"),
    SUSPENDED(Kind.WORD, "YES|NO"),
    SERVICE_MONTHS(Kind.NUMBER, ""),
    AGE(Kind.NUMBER, ""),
    TEAM_STRENGTH(Kind.NUMBER, ""),
    DAY_KIND(Kind.WORD, "WORKING_DAY|WEEKLY_DAY_OFF|PUBLIC_HOLIDAY"),
    HOURS(Kind.NUMBER, ""),
    COST(Kind.MONEY, ""),
    STATE_SUPPORT(Kind.MONEY, ""),
    LOSS_PERCENT(Kind.NUMBER, ""),
    HOSPITAL_DAYS(Kind.NUMBER, ""),
    DEPENDANTS(Kind.NUMBER, ""),
    MEALS(Kind.NUMBER, ""),
    NIGHTS(Kind.NUMBER, "");

    /** What a fact's value is. */
    enum Kind {
        WORD,
        SET,
        NUMBER,
        MONEY
    }

    private final Kind kind;
    private final Pattern words;

    Fact(Kind kind, String words) {
        this.kind = kind;
        this.words = Pattern.compile(words);
    }

    Kind kind() {
        return kind;
    }

    boolean isMeasured() {
        return kind == Kind.NUMBER || kind == Kind.MONEY;
    }

    /** The fact that a node names. */
    static Fact named(Node node) {
        return named(node, node.text());
    }

    static Fact named(Node node, String name) {
        for (Fact fact : values()) {
            if (fact.name().equals(name)) {
                return fact;
            }
        }
        throw node.malformed(Phrase.UNKNOWN_NAME, name);
    }

    /** A value of this fact as recorded: a text, a set of texts or a fraction. */
    Object recorded(Node node) {
        return switch (kind) {
            case WORD -> word(node);
            case SET -> words(node.items());
            case MONEY -> Fraction.of(node.whole());
            case NUMBER -> Fraction.bound(node);
        };
    }

    String word(Node node) {
        String word = node.text();
        if (!words.matcher(word).matches()) {
            throw node.malformed(Phrase.UNKNOWN_WORD, word);
        }
        return word;
    }

    Set<String> words(List<Node> nodes) {
        Set<String> found = new LinkedHashSet<>();
        nodes.forEach(node -> found.add(word(node)));
        return found;
    }

    /** Where a word of an ordered fact stands among the others. */
    int order(Node node, String word) {
        if (this != EDUCATION) {
            throw node.malformed(Phrase.WRONG_FACT, name());
        }
        return List.of(words.pattern().split("\\|", -1)).indexOf(word);
    }
}
