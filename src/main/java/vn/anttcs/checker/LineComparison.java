package vn.anttcs.checker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.line.Line;
import vn.anttcs.checker.line.Part;
import vn.anttcs.checker.text.Phrase;

/** So sánh: a line as computed with what its sheet says of it. */
record LineComparison(Differences differences) {
    void compare(Node sheet, Line line) {
        parts(sheet, line);
        differences.compare(line.quantity(), sheet.find("quantity"));
        differences.compare(line.unrounded(), sheet.find("unrounded"));
        differences.during(() -> differences.compare(
                "amountDong", line.amount(), sheet.find("amountDong").whole()));
        differences.during(() -> differences.compare(
                "outcome", line.outcome(), sheet.find("outcome").text()));
        differences.during(() -> reasons(sheet, line));
    }

    private void parts(Node sheet, Line line) {
        List<Node> given = sheet.find("parts").items();
        if (given.size() != line.parts().size()) {
            differences.compare("parts", line.parts().size(), given.size());
            return;
        }
        for (int index = 0; index < given.size(); index++) {
            Node node = given.get(index);
            Part part = line.parts().get(index);
            differences.during(() -> part(part, node));
        }
    }

    private void part(Part part, Node node) {
        differences.compare(
                node.place() + "/from", part.range().from(), node.get("from").day());
        differences.compare(
                node.place() + "/to", part.range().to(), node.get("to").day());
        differences.compare(part.weight(), node.find("weight"));
        differences.compare(part.rate(), node.find("rate"));
        differences.compare(part.share(), node.find("share"));
        differences.compare(
                node.place() + "/reason", part.reason(), node.find("reason").value());
        Map<String, String> reached = part.trace().results();
        for (Node step : node.find("steps").items()) {
            String path = step.get("path").text();
            Object expected = reached.containsKey(path) ? reached.get(path) : Phrase.NOT_REACHED;
            differences.compare(
                    step.place() + " (" + path + ")",
                    expected,
                    step.get("result").text());
        }
    }

    private void reasons(Node sheet, Line line) {
        Set<String> given = new TreeSet<>();
        for (Node reason : sheet.find("reasons").items()) {
            given.add(reason.get("code").text());
        }
        differences.compare("reasons", new TreeSet<>(line.reasons()), given);
        exclusions(sheet, line);
    }

    /** An exclusion is told in the words of the rule, with its article. */
    private void exclusions(Node sheet, Line line) {
        List<Node> applied = line.parts().stream()
                .map(Part::exclusion)
                .filter(exclusion -> exclusion != null)
                .toList();
        for (Node reason : sheet.find("reasons").items()) {
            boolean told = applied.stream()
                    .anyMatch(exclusion -> exclusion.find("reason").saysAs(reason.find("text"))
                            && exclusion.find("basis").saysAs(reason.find("basis")));
            if (reason.get("code").text().equals("EXCLUDED") && !told) {
                differences.compare(reason.place(), words(applied), Phrase.OTHER_WORDS);
            }
        }
    }

    private static Object words(List<Node> exclusions) {
        return exclusions.isEmpty()
                ? null
                : exclusions.stream()
                        .map(exclusion -> String.valueOf(exclusion.find("basis").value()))
                        .distinct()
                        .toList();
    }
}
