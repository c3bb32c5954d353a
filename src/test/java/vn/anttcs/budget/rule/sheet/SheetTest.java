package vn.anttcs.budget.rule.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.anttcs.budget.rule.Packages;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.line.MonthEngine;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;
import vn.anttcs.shared.SourceRecord;

class SheetTest {
    private static final YearMonth MONTH = YearMonth.of(2025, 9);
    private static final DateRange ALWAYS = DateRange.from(LocalDate.of(2024, 1, 1));

    private final MonthEngine engine = new MonthEngine(MONTH, Packages.references());
    private final CompiledPolicy policy = CompiledPolicy.of(Packages.policy("thanhhoa-2024"));

    private static MemberMonth member(String record) {
        Facts facts =
                Facts.of(Map.of(Fact.POSITION, FactValue.word("DEPUTY"), Fact.UNIT_CLASS_HIGHEST, FactValue.word("I")));
        Decision decision =
                new Decision("1970/QĐ-UBND", LocalDate.of(2024, 12, 20), "UBND phường Hàm Rồng", null, null);
        SourceRecord source =
                new SourceRecord("SERVICE", record, ALWAYS, Instant.parse("2025-01-01T00:00:00Z"), decision);
        FactStretch stretch = new FactStretch(ALWAYS, facts, Map.of(Fact.POSITION, List.of(source)));
        return new MemberMonth(MONTH, List.of(ALWAYS), List.of(stretch), MemberMonth.Happened.NOTHING);
    }

    private Line line(MemberMonth member) {
        return engine.lines(engine.governance(policy.alone(MONTH)), member).get(0);
    }

    @Test
    void each_step_is_a_sentence_in_both_languages_with_its_citation() {
        String text = Sheet.body(line(member("appointment 1")));
        assertThat(text)
                .contains("0,65 × mức lương cơ sở 2.340.000 đồng = 1.521.000 đồng (Nghị quyết …/2024/NQ-HĐND)")
                .contains("0.65 × base salary VND 2,340,000 = VND 1,521,000 (Resolution …/2024/NQ-HĐND)")
                .contains("mức lương cơ sở 2.340.000 đồng (Nghị định 73/2024/NĐ-CP)")
                .contains("30 ngày được tính trong tháng có 30 ngày: phần của tháng là 1");
    }

    @Test
    void members_with_equal_facts_share_the_line_and_keep_their_own_sources() {
        MemberMonth one = member("appointment 1");
        MemberMonth two = member("appointment 2");
        assertThat(line(one)).isSameAs(line(two));
        Sheet.Holder holder = new Sheet.Holder("100012", "2025-10-01T00:00:00Z");
        assertThat(Sheet.of(line(one), one, holder).own())
                .contains("{\"kind\":\"SERVICE\",\"record\":\"appointment 1\",\"from\":\"2024-01-01\","
                        + "\"recordedAt\":\"2025-01-01T00:00:00Z\",\"decision\":{\"number\":\"1970/QĐ-UBND\","
                        + "\"date\":\"2024-12-20\",\"issuer\":\"UBND phường Hàm Rồng\"}}");
        assertThat(Sheet.of(line(two), two, holder).own())
                .contains("appointment 2")
                .doesNotContain("appointment 1");
    }

    @Test
    void the_two_pieces_are_one_document() {
        MemberMonth one = member("appointment 1");
        Map<String, Object> sheet = Packages.json(
                Sheet.of(line(one), one, new Sheet.Holder("100012", "x")).text());
        assertThat(sheet)
                .containsEntry("format", "anttcs-sheet/1")
                .containsEntry("item", "REGULAR_SUPPORT")
                .containsEntry("outcome", "PAID");
        assertThat(sheet.get("amountDong")).hasToString("1521000");
        assertThat(sheet.get("rule"))
                .isEqualTo(((List<?>) Packages.json(rulesOf()).get("items")).get(0));
    }

    private static String rulesOf() {
        return Json.write(
                Packages.document(java.nio.file.Path.of("src", "main", "resources", "policies", "thanhhoa-2024.json")));
    }
}
