package vn.anttcs.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.line.Givens;
import vn.anttcs.checker.line.Line;
import vn.anttcs.checker.line.Part;

/** Writes what the checker computes onto a sheet without results. */
final class Results {
    private Results() {}

    static Map<String, Object> on(Map<String, Object> givens) {
        Line line = Line.of(Givens.of(Node.root(givens)));
        Map<String, Object> sheet = new LinkedHashMap<>(givens);
        List<Object> parts = new ArrayList<>();
        List<Object> reasons = new ArrayList<>();
        for (Part part : line.parts()) {
            parts.add(part(part));
            if (part.exclusion() != null) {
                reasons.add(Dice.object(
                        "code",
                        "EXCLUDED",
                        "text",
                        part.exclusion().get("reason").value(),
                        "basis",
                        part.exclusion().get("basis").value()));
            }
        }
        for (String reason : line.reasons()) {
            if (!reason.equals("EXCLUDED")) {
                reasons.add(Dice.object("code", reason));
            }
        }
        sheet.put("parts", parts);
        sheet.put("quantity", line.quantity().toString());
        sheet.put("unrounded", line.unrounded().toString());
        sheet.put("amountDong", line.amount());
        sheet.put("outcome", line.outcome());
        sheet.put("reasons", reasons);
        return sheet;
    }

    private static Map<String, Object> part(Part part) {
        List<Object> steps = new ArrayList<>();
        part.trace()
                .results()
                .forEach((path, result) -> steps.add(
                        Dice.object("path", path, "text", Dice.object("vi", "…", "en", "…"), "result", result)));
        Map<String, Object> written = Dice.object(
                "from",
                part.range().from().toString(),
                "to",
                part.range().to().toString(),
                "weight",
                part.weight().toString(),
                "rate",
                part.rate().toString(),
                "share",
                part.share().toString(),
                "steps",
                steps);
        if (part.reason() != null) {
            written.put("reason", part.reason());
        }
        return written;
    }
}
