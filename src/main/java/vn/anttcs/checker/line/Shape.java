package vn.anttcs.checker.line;

import vn.anttcs.checker.json.Node;

/** Khuôn của một khoản: the names that an item may have, and those that its kind needs. */
final class Shape {
    private Shape() {}

    static void item(Node item) {
        item.only(
                "item",
                "name",
                "per",
                "month",
                "duty",
                "year",
                "event",
                "when",
                "exclusions",
                "amount",
                "shares",
                "limits",
                "replaces",
                "rounding",
                "funding");
        item.get("item").text();
        item.get("amount");
        item.get("rounding").only("mode", "step");
        if (item.has("month")) {
            Node month = item.get("month");
            month.only("treatment", "minimumDays", "below", "denominator", "state", "suspended");
            month.get("suspended").word("COUNTED", "EXCLUDED");
        }
        for (Node limit : item.find("limits").items()) {
            limit.only(limit.has("dong") ? "dong" : "quantity", "per");
        }
        for (Node replaced : item.find("replaces").items()) {
            replaced.only("item").get("item").text();
        }
    }
}
