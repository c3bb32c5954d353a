package vn.anttcs.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.line.DatedAmounts;
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
        DatedAmounts own = DatedAmounts.of(Node.root(null), policy.find("values"));
        for (DatedAmounts.Entry given :
                DatedAmounts.of(Node.root(null), sheet.find("values")).values()) {
            if (own.values().stream().noneMatch(entry -> same(entry, given))) {
                differences.compare(
                        given.node().place(),
                        Phrase.NOT_IN_PACKAGE,
                        given.node().value());
            }
        }
    }

    /** The same amount for the same days by the same article; a percent may stand as its number. */
    private static boolean same(DatedAmounts.Entry own, DatedAmounts.Entry given) {
        return own.name().equals(given.name())
                && own.range().equals(given.range())
                && own.amount().equals(given.amount())
                && own.node().find("basis").saysAs(given.node().find("basis"));
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
}
