package vn.anttcs.checker;

import java.math.BigInteger;
import java.time.YearMonth;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.text.Phrase;

/** Khuôn của phiếu: what a sheet says of itself, and says twice. */
final class SheetShape {
    private SheetShape() {}

    static void check(Node sheet, Differences differences) {
        names(sheet);
        sheet.get("format").word("anttcs-sheet/1");
        sheet.get("member").text();
        YearMonth month = sheet.get("month").month();
        differences.compare(
                "monthDays",
                BigInteger.valueOf(month.lengthOfMonth()),
                sheet.get("monthDays").whole());
        Node rule = sheet.get("rule");
        differences.compare("item", rule.get("item").text(), sheet.get("item").text());
        if (!rule.find("funding").saysAs(sheet.find("funding"))) {
            differences.compare("funding", rule.find("funding").value(), Phrase.OTHER_WORDS);
        }
        sheet.get("servedDays").whole();
    }

    private static void names(Node sheet) {
        sheet.only(
                "format",
                "member",
                "month",
                "monthDays",
                "knownOn",
                "policy",
                "item",
                "rule",
                "values",
                "served",
                "servedDays",
                "facts",
                "duty",
                "events",
                "before",
                "references",
                "parts",
                "quantity",
                "unrounded",
                "amountDong",
                "outcome",
                "reasons",
                "funding",
                "summary");
        sheet.get("policy").only("code", "resolution", "council", "date");
        for (Node part : sheet.find("parts").items()) {
            part.only("from", "to", "weight", "rate", "share", "reason", "steps");
            part.find("steps").items().forEach(step -> step.only("path", "text", "result"));
        }
        sheet.find("reasons").items().forEach(reason -> reason.only("code", "text"));
    }
}
