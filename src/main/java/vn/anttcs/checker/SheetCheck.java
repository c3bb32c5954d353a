package vn.anttcs.checker;

import java.util.List;
import java.util.Optional;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.line.Givens;
import vn.anttcs.checker.line.Line;

/** Kiểm tra một phiếu: recomputes one sheet after another and names every difference. */
final class SheetCheck {
    private final Optional<PackageCheck> packages;
    private final Optional<ReferenceCheck> references;

    SheetCheck(Optional<PackageCheck> packages, Optional<ReferenceCheck> references) {
        this.packages = packages;
        this.references = references;
    }

    /** Every difference of a sheet; none when it holds. */
    List<Difference> differences(Node sheet) {
        Differences differences = new Differences();
        differences.during(() -> check(sheet, differences));
        return differences.all();
    }

    private void check(Node sheet, Differences differences) {
        differences.during(() -> SheetShape.check(sheet, differences));
        differences.during(() -> new SourceCheck(sheet, differences).check());
        differences.during(() -> {
            Line line = Line.of(Givens.of(sheet));
            new LineComparison(differences).compare(sheet, line);
        });
        packages.ifPresent(check -> differences.during(() -> check.compare(sheet, differences)));
        references.ifPresent(check -> differences.during(() -> check.compare(sheet, differences)));
    }
}
