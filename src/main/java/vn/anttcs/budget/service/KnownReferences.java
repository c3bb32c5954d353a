package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.api.ReferenceKind;
import vn.anttcs.budget.persistence.ReferenceFact;
import vn.anttcs.budget.persistence.ReferenceName;
import vn.anttcs.budget.persistence.ReferenceRows;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.reference.ReferenceAmount;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.reference.ValueType;
import vn.anttcs.budget.rule.text.Text;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;

/** The reference amounts of the register in the form in which rules read them. */
@ApplicationScoped
public class KnownReferences {
    private ReferenceRows names;
    private DatedRows rows;

    protected KnownReferences() {}

    @Inject
    public KnownReferences(ReferenceRows names, DatedRows rows) {
        this.names = names;
        this.rows = rows;
    }

    /** Every name with every value on any day, as known at a recorded time. */
    public ReferenceAmounts knownOn(Instant knownOn) {
        Map<Long, vn.anttcs.budget.rule.reference.ReferenceKind> kinds = new LinkedHashMap<>();
        names.catalogue().forEach(name -> kinds.put(name.id(), kind(name)));
        List<ReferenceAmount> amounts = rows.histories(ReferenceRows.TABLE, kinds.keySet(), knownOn).stream()
                .map(row -> amount(kinds.get(row.identity()), row))
                .toList();
        return new ReferenceAmounts(List.copyOf(kinds.values()), amounts);
    }

    /** Every name without any value: what a stored policy is read with. */
    ReferenceAmounts catalogue() {
        return new ReferenceAmounts(
                names.catalogue().stream().map(KnownReferences::kind).toList(), List.of());
    }

    private static vn.anttcs.budget.rule.reference.ReferenceKind kind(ReferenceName name) {
        return new vn.anttcs.budget.rule.reference.ReferenceKind(
                name.name(),
                name.kind() == ReferenceKind.MONEY ? ValueType.MONEY : ValueType.NUMBER,
                name.keys(),
                new Text(name.titleVi(), name.titleEn()));
    }

    /** The number as it is stored: at most six decimals, which is what the format lets in. */
    static BigDecimal decimal(Fraction number) {
        return new BigDecimal(number.top()).divide(new BigDecimal(number.bottom()), 6, RoundingMode.UNNECESSARY);
    }

    private static ReferenceAmount amount(
            vn.anttcs.budget.rule.reference.ReferenceKind kind, Dated<ReferenceFact> row) {
        BigDecimal exact = row.values().amount().stripTrailingZeros();
        return new ReferenceAmount(
                kind,
                row.key().equals(ReferenceRows.NO_KEY) ? null : row.key(),
                row.valid(),
                Fraction.decimal(exact.toPlainString()),
                new Basis(row.values().legalBasis()));
    }
}
