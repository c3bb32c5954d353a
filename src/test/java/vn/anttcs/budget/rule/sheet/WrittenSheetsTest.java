package vn.anttcs.budget.rule.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.anttcs.budget.rule.Packages;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.line.DutyEntry;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.line.MonthEngine;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.DutyKind;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.SourceRecord;

/**
 * Every sheet of a member's month is written word for word as it was. What was approved is found again by the checksum of
 * its sheet's body: one letter more, and everybody would have a difference in the next run. A sheet that is to change for a
 * reason changes here too, and then only for months that nobody has approved.
 */
class WrittenSheetsTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 1);
    private static final DateRange SERVICE = DateRange.from(LocalDate.of(2024, 7, 1));
    private static final Sheet.Holder HOLDER = new Sheet.Holder("TV0000012", "2026-02-01T00:00:00Z");

    private static Facts facts(String position) {
        Map<Fact, FactValue> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.POSITION, FactValue.word(position));
        facts.put(Fact.SOCIAL_INSURANCE, FactValue.word("VOLUNTARY"));
        facts.put(Fact.SOCIAL_INSURANCE_INCOME, FactValue.number(1_500_000));
        facts.put(Fact.STATE_SUPPORT_GROUP, FactValue.word("NEAR_POOR"));
        facts.put(Fact.HEALTH_INSURANCE, FactValue.word("FORCE"));
        facts.put(Fact.AREA, FactValue.words(List.of("BORDER", "ISLAND")));
        facts.put(Fact.AGE, FactValue.number(41));
        facts.put(Fact.SERVICE_MONTHS, FactValue.number(18));
        return Facts.of(facts);
    }

    private static DutyEntry duty(int day, DutyKind kind, int number) {
        return new DutyEntry(
                MONTH.atDay(day),
                kind,
                Fraction.of(8),
                "WORKING_DAY",
                new DutyEntry.Extra(
                        Facts.NONE.with(Fact.AREA, FactValue.words(List.of())),
                        List.of(SourceRecord.named("DUTY", "BT0000001/DT00000000" + number))));
    }

    /** Becomes head of the team on the 17th; two nights, a day off, and a public holiday that is a night too. */
    private static MemberMonth member() {
        LocalDate promoted = MONTH.atDay(17);
        SourceRecord appointment =
                new SourceRecord("SERVICE", "bổ nhiệm", SERVICE, Instant.parse("2026-01-16T00:00:00Z"), null);
        return new MemberMonth(
                MONTH,
                List.of(SERVICE),
                List.of(
                        new FactStretch(DateRange.of(SERVICE.from(), promoted), facts("MEMBER"), Map.of()),
                        new FactStretch(
                                DateRange.from(promoted), facts("HEAD"), Map.of(Fact.POSITION, List.of(appointment)))),
                new MemberMonth.Happened(
                        List.of(
                                duty(1, DutyKind.PUBLIC_HOLIDAY, 1),
                                duty(1, DutyKind.NIGHT, 2),
                                duty(9, DutyKind.NIGHT, 3),
                                duty(20, DutyKind.NIGHT, 4),
                                duty(25, DutyKind.DAY_OFF, 5)),
                        List.of(),
                        Map.of()));
    }

    @Test
    void the_sheets_of_ho_chi_minh_city_are_written_as_ever() throws IOException {
        CompiledPolicy policy = CompiledPolicy.of(Packages.policy("hcm-54-2025"));
        MonthEngine engine = new MonthEngine(MONTH, Packages.references());
        MemberMonth member = member();
        String written = engine.lines(engine.governance(policy.alone(MONTH)), member).stream()
                .map(line -> Sheet.body(line) + "\n" + Sheet.own(line, member, HOLDER) + "\n")
                .collect(Collectors.joining());

        assertThat(written)
                .isEqualTo(Files.readString(Path.of("src", "test", "resources", "sheets", "hcm-54-2025.txt")));
    }
}
