package vn.anttcs.checker;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.line.DatedAmounts;
import vn.anttcs.checker.line.Range;
import vn.anttcs.checker.line.Reads;
import vn.anttcs.checker.text.Phrase;

/** Đối chiếu với gói chính sách: the rule of a sheet stands word for word in a package, and its values too. */
final class PackageCheck {
    private final Map<String, Node> packages = new HashMap<>();

    /** Policy packages as read; a code stands for one package. */
    PackageCheck(List<Node> packages) {
        for (Node policy : packages) {
            policy.get("format").word("anttcs-policy/1");
            this.packages.put(policy.get("code").text(), policy);
        }
    }

    void compare(Node sheet, Differences differences) {
        Node policy = packages.get(sheet.get("policy").get("code").text());
        if (policy == null) {
            differences.compare(
                    "policy/code",
                    Phrase.NOT_IN_PACKAGE,
                    sheet.get("policy").get("code").text());
            return;
        }
        resolution(sheet.get("policy"), policy.get("resolution"), differences);
        rule(sheet.get("rule"), policy, differences);
        Reads reads = Reads.of(sheet.get("rule"));
        DatedAmounts given = DatedAmounts.of(Node.root(null), sheet.find("values"));
        DatedAmounts own = DatedAmounts.of(Node.root(null), policy.find("values"));
        for (Node served : sheet.get("served").items()) {
            for (LocalDate day : Range.of(served).days()) {
                reads.values().forEach(name -> value(name, day, given, own, differences));
            }
        }
    }

    private static void resolution(Node given, Node resolution, Differences differences) {
        differences.compare(
                "policy/resolution",
                resolution.get("number").value(),
                given.find("resolution").value());
        differences.compare(
                "policy/council",
                resolution.get("council").value(),
                given.find("council").value());
        differences.compare(
                "policy/date",
                resolution.get("date").value(),
                given.find("date").value());
    }

    private static void rule(Node rule, Node policy, Differences differences) {
        for (Node item : policy.get("items").items()) {
            if (item.find("item").saysAs(rule.find("item"))) {
                if (!item.saysAs(rule)) {
                    WordForWord.compare(item, rule, differences);
                }
                return;
            }
        }
        differences.compare("rule", Phrase.NOT_IN_PACKAGE, rule.find("item").value());
    }

    /** The same value with the same citation held on a day. */
    private static void value(
            String name, LocalDate day, DatedAmounts given, DatedAmounts own, Differences differences) {
        DatedAmounts.Entry expected = own.value(name, day);
        DatedAmounts.Entry found = given.value(name, day);
        boolean same = expected == null
                ? found == null
                : found != null && expected.node().saysAs(found.node());
        if (!same) {
            differences.compareOnce(
                    found == null ? "values" : found.node().place(),
                    expected == null ? Phrase.NOT_IN_PACKAGE : expected.node().value(),
                    found == null ? null : found.node().value());
        }
    }
}
