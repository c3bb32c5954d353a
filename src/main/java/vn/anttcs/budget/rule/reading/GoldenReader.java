package vn.anttcs.budget.rule.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.line.Before;
import vn.anttcs.budget.rule.line.DutyEntry;
import vn.anttcs.budget.rule.line.EventEntry;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.DutyKind;
import vn.anttcs.budget.rule.teamsize.Measure;
import vn.anttcs.budget.rule.teamsize.TeamSizes;
import vn.anttcs.shared.DateRange;

/** Đọc trường hợp mẫu. */
final class GoldenReader {
    private GoldenReader() {}

    /** The case that stands here, or null. */
    static GoldenCase golden(Place place) {
        if (place.has("residentialUnit")) {
            return ofTeamSize(place);
        }
        if (!place.isObject("name", "basis", "month", "facts", "duty", "events", "before", "expect")) {
            return null;
        }
        String name = place.need("name").text();
        place.cited(place.basis(null));
        YearMonth month = month(place.need("month"));
        List<FactStretch> facts = facts(place.need("facts").several());
        MemberMonth.Happened happened = new MemberMonth.Happened(
                duty(place.get("duty").items()), events(place.get("events").items()), before(place.get("before")));
        List<GoldenCase.Expected> expected = expected(place.need("expect").several());
        if (name == null || month == null || facts == null || expected == null) {
            return null;
        }
        List<DateRange> service = facts.stream().map(FactStretch::period).toList();
        MemberMonth member = new MemberMonth(month, service, facts, happened);
        return new GoldenCase.OfMember(name, place.pointer(), member, expected);
    }

    private static YearMonth month(Place place) {
        String text = place.text();
        if (text == null) {
            return null;
        }
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException wrong) {
            return place.wrong(MistakeCode.WRONG_SHAPE, "YYYY-MM");
        }
    }

    /** Stretches that do not overlap; the member serves on their days. */
    private static List<FactStretch> facts(List<Place> places) {
        List<FactStretch> stretches = new ArrayList<>();
        for (Place place : places) {
            if (!place.isPresent() || !place.isObject("from", "to", "values")) {
                continue;
            }
            DateRange period = ValueReader.period(place, "from", "to");
            Facts values = FactReader.facts(place.get("values"));
            if (period != null) {
                if (stretches.stream().anyMatch(other -> other.period().overlaps(period))) {
                    place.wrong(MistakeCode.OVERLAP, "facts", period.from().toString());
                } else {
                    stretches.add(new FactStretch(period, values, Map.of()));
                }
            }
        }
        return stretches.size() < places.size() ? null : stretches;
    }

    private static List<DutyEntry> duty(List<Place> places) {
        List<DutyEntry> entries = new ArrayList<>();
        for (Place place : places) {
            if (!place.isObject("day", "kind", "hours", "dayKind", "values")) {
                continue;
            }
            LocalDate day = place.need("day").day();
            DutyKind kind = place.need("kind").word(DutyKind.class);
            Fraction hours = place.get("hours").decimal();
            String dayKind = FactReader.word(place.get("dayKind"), Fact.DAY_KIND);
            boolean known = dayKind == null || Fact.DAY_KIND.knows(dayKind);
            if (day != null && kind != null && known) {
                entries.add(new DutyEntry(day, kind, hours, dayKind, extra(place)));
            }
        }
        return entries;
    }

    private static DutyEntry.Extra extra(Place place) {
        return new DutyEntry.Extra(FactReader.facts(place.get("values")), List.of());
    }

    private static List<EventEntry> events(List<Place> places) {
        List<EventEntry> entries = new ArrayList<>();
        for (Place place : places) {
            if (!place.isObject("day", "kind", "values")) {
                continue;
            }
            LocalDate day = place.need("day").day();
            String kind = ItemReader.code(place.need("kind"));
            if (day != null && kind != null) {
                entries.add(new EventEntry(day, kind, extra(place)));
            }
        }
        return entries;
    }

    private static Map<String, Before> before(Place place) {
        Map<String, Before> before = new HashMap<>();
        if (place.value() instanceof Map<?, ?> map) {
            for (Object item : map.keySet()) {
                Place member = place.get(item.toString());
                if (member.isObject("quantity", "dong")) {
                    Fraction quantity = member.get("quantity").decimal();
                    Long dong = member.get("dong").dong();
                    before.put(
                            item.toString(),
                            Before.ofYear(quantity == null ? Fraction.ZERO : quantity, dong == null ? 0 : dong));
                }
            }
        } else if (place.isPresent()) {
            place.isObject();
        }
        return before;
    }

    private static List<GoldenCase.Expected> expected(List<Place> places) {
        List<GoldenCase.Expected> expected = new ArrayList<>();
        for (Place place : places) {
            if (!place.isObject("item", "quantity", "amountDong", "reason")) {
                continue;
            }
            String item = ItemReader.code(place.need("item"));
            Long dong = place.need("amountDong").dong();
            String reason = place.get("reason").text();
            Fraction quantity = exact(place.get("quantity"));
            if (item != null && dong != null && (quantity != null || !place.has("quantity"))) {
                expected.add(new GoldenCase.Expected(item, quantity, dong, reason));
            }
        }
        return expected.size() < places.size() ? null : expected;
    }

    private static Fraction exact(Place place) {
        String text = place.text();
        if (text == null) {
            return null;
        }
        try {
            return text.contains(".") ? Fraction.decimal(text) : Fraction.exact(text);
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            return place.wrong(MistakeCode.WRONG_SHAPE, "\"15/31\"");
        }
    }

    private static GoldenCase ofTeamSize(Place place) {
        if (!place.isObject("name", "basis", "on", "residentialUnit", "expect")) {
            return null;
        }
        String name = place.need("name").text();
        place.cited(place.basis(null));
        LocalDate on = place.need("on").day();
        Place unit = place.get("residentialUnit");
        Map<Measure, Fraction> measures = new EnumMap<>(Measure.class);
        unit.isObject("values", "HOUSEHOLDS", "RESIDENTS", "AREA_KM2");
        for (Measure measure : Measure.values()) {
            Fraction measured = unit.get(measure.name()).count();
            if (measured != null) {
                measures.put(measure, measured);
            }
        }
        GoldenCase.ExpectedSize expected = expectedSize(place.need("expect"));
        return name == null || on == null || expected == null
                ? null
                : new GoldenCase.OfTeamSize(
                        name,
                        place.pointer(),
                        on,
                        new TeamSizes.Place(FactReader.facts(unit.get("values")), measures),
                        expected);
    }

    private static GoldenCase.ExpectedSize expectedSize(Place place) {
        if (!place.isPresent() || !place.isObject("least", "most", "teams")) {
            return null;
        }
        Long least = place.need("least").whole(1, 1000);
        Long most = place.need("most").whole(1, 1000);
        Long teams = place.need("teams").whole(1, 1000);
        return least == null || most == null || teams == null
                ? null
                : new GoldenCase.ExpectedSize(least.intValue(), most.intValue(), teams.intValue());
    }
}
