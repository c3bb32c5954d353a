package vn.anttcs.budget.rule.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.DutyCount;
import vn.anttcs.budget.rule.policy.DutyKind;
import vn.anttcs.budget.rule.policy.PartMonth;
import vn.anttcs.budget.rule.policy.Per;
import vn.anttcs.budget.rule.policy.StateChoice;
import vn.anttcs.budget.rule.reference.Basis;

/** Đọc kỳ chi trả: for what an item is paid, and everything that this needs; nothing is assumed. */
final class PerReader {
    private final Place item;
    private final ConditionReader conditions;
    private final Basis basis;

    PerReader(Place item, ConditionReader conditions, Basis basis) {
        this.item = item;
        this.conditions = conditions;
        this.basis = basis;
    }

    /** What the item is paid for, or null. */
    Per per(ItemReader.Kind kind) {
        for (String other : List.of("month", "duty", "year", "event")) {
            if (!other.equals(kind.name().toLowerCase(Locale.ROOT)) && item.has(other)) {
                item.get(other).wrong(MistakeCode.UNKNOWN_NAME, other);
            }
        }
        return switch (kind) {
            case MONTH -> month(item.need("month"));
            case DUTY -> duty(item.need("duty"));
            case YEAR -> year(item.need("year"));
            case EVENT -> event(item.need("event"));
        };
    }

    private enum Treatment {
        FULL_MONTH,
        BY_DAYS,
        THRESHOLD
    }

    private enum BelowTreatment {
        NOTHING,
        HALF,
        BY_DAYS
    }

    private enum Suspension {
        COUNTED,
        EXCLUDED
    }

    private Per month(Place place) {
        if (!place.isPresent()
                || !place.isObject("treatment", "minimumDays", "below", "denominator", "state", "suspended", "basis")) {
            return null;
        }
        place.cited(place.basis(basis));
        Treatment treatment = place.need("treatment").word(Treatment.class);
        PartMonth partMonth = treatment == null ? null : partMonth(place, treatment);
        StateChoice state = place.need("state").word(StateChoice.class);
        Suspension suspended = place.need("suspended").word(Suspension.class);
        return partMonth == null || state == null || suspended == null
                ? null
                : new Per.Month(partMonth, state, suspended == Suspension.COUNTED);
    }

    private static PartMonth partMonth(Place place, Treatment treatment) {
        return switch (treatment) {
            case FULL_MONTH -> new PartMonth.Full();
            case BY_DAYS -> byDays(place);
            case THRESHOLD -> threshold(place);
        };
    }

    private static PartMonth.ByDays byDays(Place place) {
        Place denominator = place.need("denominator");
        if ("CALENDAR".equals(denominator.value())) {
            return new PartMonth.ByDays(0);
        }
        Long days = denominator.whole(1, 31);
        return days == null ? null : new PartMonth.ByDays(days.intValue());
    }

    private static PartMonth threshold(Place place) {
        Long minimum = place.need("minimumDays").whole(1, 31);
        BelowTreatment treatment = place.need("below").word(BelowTreatment.class);
        PartMonth.Below below = treatment == null ? null : below(place, treatment);
        return minimum == null || below == null ? null : new PartMonth.Threshold(minimum.intValue(), below);
    }

    private static PartMonth.Below below(Place place, BelowTreatment treatment) {
        return switch (treatment) {
            case NOTHING -> new PartMonth.Fixed(Fraction.ZERO);
            case HALF -> new PartMonth.Fixed(Fraction.of(1, 2));
            case BY_DAYS -> {
                PartMonth.ByDays days = byDays(place);
                yield days == null ? null : new PartMonth.Counted(days);
            }
        };
    }

    private Per duty(Place place) {
        if (!place.isPresent() || !place.isObject("kinds", "when", "minimumHours", "count", "basis")) {
            return null;
        }
        Basis own = place.basis(basis);
        Set<DutyKind> kinds = new HashSet<>();
        for (Place item : place.need("kinds").several()) {
            DutyKind kind = item.word(DutyKind.class);
            if (kind != null && !kinds.add(kind)) {
                item.wrong(MistakeCode.DUPLICATE, kind.name());
            }
        }
        Condition when = conditions.optional(place.get("when"), own);
        Place minimum = place.get("minimumHours");
        if (minimum.isPresent()) {
            minimum.cited(own);
        }
        Fraction hours = minimum.decimal();
        DutyCount count = place.need("count").word(DutyCount.class);
        return kinds.isEmpty() || when == null || count == null ? null : new Per.Duty(kinds, when, hours, count);
    }

    private static Per year(Place place) {
        if (!place.isPresent() || !place.isObject("month", "basis")) {
            return null;
        }
        Long month = place.need("month").whole(1, 12);
        return month == null ? null : new Per.Year(month.intValue());
    }

    private static Per event(Place place) {
        if (!place.isPresent() || !place.isObject("kinds", "basis")) {
            return null;
        }
        Set<String> kinds = new HashSet<>();
        for (Place item : place.need("kinds").several()) {
            String kind = ItemReader.code(item);
            if (kind != null && !kinds.add(kind)) {
                item.wrong(MistakeCode.DUPLICATE, kind);
            }
        }
        return kinds.isEmpty() ? null : new Per.Event(kinds);
    }
}
