package vn.anttcs.exchange.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.anttcs.shared.VietnameseText;

/**
 * The first row of a file held against its template: where each column stands. The order of columns is free; letters may
 * lack their marks. The columns that a correction file adds may stay when it is sent again.
 */
public final class Headings {

    /** The columns that a correction file adds at the end of each row, in both languages. */
    public static final List<String> OF_CORRECTIONS =
            List.of("Lý do từ chối", "Cách sửa", "Reason of refusal", "What to do");

    private static final Set<String> IGNORED =
            OF_CORRECTIONS.stream().map(VietnameseText::fold).collect(Collectors.toUnmodifiableSet());

    private final ImportTemplate template;
    private final int width;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Integer> ignored = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Reads the first row of a file. */
    public Headings(ImportTemplate template, List<String> firstRow) {
        this.template = template;
        this.width = firstRow.size();
        Map<String, Column> known =
                template.columns().stream().collect(Collectors.toMap(Headings::folded, Function.identity()));
        for (int place = 0; place < firstRow.size(); place++) {
            place(firstRow.get(place), place, known);
        }
        template.columns().stream()
                .filter(column -> !places.containsKey(column.field()))
                .forEach(column -> findings.add(Finding.of(column, null, FindingCode.COLUMN_MISSING)));
    }

    private static String folded(Column column) {
        return VietnameseText.fold(column.heading());
    }

    private void place(String heading, int place, Map<String, Column> known) {
        String folded = VietnameseText.fold(heading);
        if (IGNORED.contains(folded)) {
            ignored.add(place);
            return;
        }
        Column column = known.get(folded);
        if (column == null) {
            unknown(heading);
        } else if (places.putIfAbsent(column.field(), place) != null) {
            findings.add(Finding.of(column, heading, FindingCode.COLUMN_TWICE));
        }
    }

    private void unknown(String heading) {
        Optional<String> near = Nearest.to(heading, template.headings());
        findings.add(
                near.isPresent()
                        ? Finding.of(null, heading, FindingCode.COLUMN_UNKNOWN_NEAR, near.get())
                        : Finding.of(null, heading, FindingCode.COLUMN_UNKNOWN));
    }

    /** Everything wrong with the headings; with any of it no row can be read. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The cells of a row without the columns that a correction file adds. */
    public List<String> withoutCorrections(List<String> cells) {
        if (ignored.isEmpty()) {
            return cells;
        }
        List<String> kept = new ArrayList<>(cells.size());
        for (int place = 0; place < cells.size(); place++) {
            if (!ignored.contains(place)) {
                kept.add(cells.get(place));
            }
        }
        return kept;
    }

    /** How many cells each row has. */
    public int width() {
        return width;
    }

    int placeOf(String field) {
        return places.get(field);
    }

    ImportTemplate template() {
        return template;
    }
}
