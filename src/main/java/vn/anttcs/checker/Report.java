package vn.anttcs.checker;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.json.SyntaxError;
import vn.anttcs.checker.text.Language;
import vn.anttcs.checker.text.Phrase;

/** Kết quả: says of each sheet whether it holds, and counts. */
final class Report implements Sources.Receiver {
    private final PrintStream out;
    private final Options options;
    private final SheetCheck check;
    private long holding;
    private long differing;
    private long unreadable;

    Report(PrintStream out, Options options, SheetCheck check) {
        this.out = out;
        this.options = options;
        this.check = check;
    }

    @Override
    public void sheet(String place, Node sheet) {
        List<Difference> differences = check.differences(sheet);
        if (differences.isEmpty()) {
            holding++;
        } else {
            differing++;
        }
        if (!differences.isEmpty() || !options.isQuiet()) {
            Phrase verdict = differences.isEmpty() ? Phrase.HOLDS : Phrase.DOES_NOT_HOLD;
            out.println(place + title(sheet) + ": " + verdict.in(language()));
            differences.forEach(difference -> out.println("  " + difference.text(language())));
        }
    }

    /** Whose line of which month and item, as far as the sheet says so. */
    private static String title(Node sheet) {
        StringBuilder title = new StringBuilder();
        for (String name : new String[] {"member", "month", "item"}) {
            if (sheet.has(name)) {
                title.append(title.isEmpty() ? " (" : ", ")
                        .append(sheet.find(name).value());
            }
        }
        return title.isEmpty() ? "" : title + ")";
    }

    @Override
    public void unreadable(String source, IOException failure) {
        unreadable++;
        String why = failure instanceof SyntaxError syntax ? syntax.text(language()) : failure.toString();
        out.println(source + ": " + Phrase.BROKEN_FILE.in(language(), why));
    }

    @Override
    public void absent(String source, Phrase why) {
        unreadable++;
        out.println(source + ": " + why.in(language()));
    }

    private Language language() {
        return options.language();
    }

    /** The last line, and the code with which the program ends. */
    int finish() {
        long sheets = holding + differing;
        if (sheets == 0 && unreadable == 0) {
            out.println(Phrase.NO_SHEETS.in(language()));
            return Checker.NOT_CHECKED;
        }
        out.println(Phrase.TOTAL.in(language(), sheets, holding, differing, unreadable));
        if (unreadable > 0) {
            return Checker.NOT_CHECKED;
        }
        return differing > 0 ? Checker.SOME_DIFFER : Checker.ALL_HOLD;
    }
}
