package vn.anttcs.budget.rule.line;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.DutyKind;
import vn.anttcs.shared.SourceRecord;

/**
 * Một lần làm nhiệm vụ: one entry of a duty sheet.
 *
 * @param day the day
 * @param kind what it was
 * @param hours how long, or null when not recorded
 * @param dayKind a word of DAY_KIND, or null when not recorded
 * @param extra what else the entry says, standing before the member's facts of the day, and the
 *     records it comes from
 */
public record DutyEntry(LocalDate day, DutyKind kind, Fraction hours, String dayKind, Extra extra)
        implements Occurrence {

    public DutyEntry {
        Objects.requireNonNull(day, "duty has a day");
        Objects.requireNonNull(kind, "duty has a kind");
        Objects.requireNonNull(extra, "duty has its own values, perhaps none");
    }

    /**
     * What the occurrence says of itself.
     *
     * @param values such as the area of the place of duty
     * @param sources the records, perhaps none
     */
    public record Extra(Facts values, List<SourceRecord> sources) {
        /** Nothing more is known. */
        public static final Extra NONE = new Extra(Facts.NONE, List.of());
    }

    /** This entry and another one of the same day as one: hours added, sets united, everything else from this one. */
    DutyEntry and(DutyEntry other) {
        Fraction both = hours == null || other.hours == null ? null : hours.plus(other.hours);
        Map<Fact, FactValue> values = new EnumMap<>(Fact.class);
        values.putAll(extra.values().known());
        other.extra.values().known().forEach((fact, value) -> {
            if (value.isSet()) {
                values.merge(fact, value, DutyEntry::united);
            }
        });
        return new DutyEntry(day, kind, both, dayKind, new Extra(Facts.of(values), extra.sources()));
    }

    private static FactValue united(FactValue one, FactValue other) {
        return FactValue.words(
                Stream.concat(one.words().stream(), other.words().stream()).toList());
    }

    /** The facts of the day as this entry sees them. */
    Facts over(Facts facts) {
        Facts seen = facts.under(extra.values());
        if (hours != null) {
            seen = seen.with(Fact.HOURS, FactValue.number(hours));
        }
        return dayKind == null ? seen : seen.with(Fact.DAY_KIND, FactValue.word(dayKind));
    }
}
