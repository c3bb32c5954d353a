package vn.anttcs.equipment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.KindRule;
import vn.anttcs.equipment.rule.Tracking;
import vn.anttcs.law.Ruling;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.TestDatabases;

/** What comes with the software: what law names, with its citation, and nothing that is not confirmed. */
class EquipmentSeedTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private Database database;
    private Map<String, KindFact> facts;

    @BeforeEach
    void fill() {
        database = new Database(TestDatabases.h2());
        assertThat(EquipmentSeed.fill(database, CLOCK)).isTrue();
        facts = on(LocalDate.of(2024, 7, 1));
    }

    private Map<String, KindFact> on(LocalDate day) {
        KindRows kinds = new KindRows(database);
        ReadTime time = new Clockwork(database, CLOCK).readTime(day, null);
        List<KindAnchor> found = kinds.next(null, time, "", 500);
        Map<Long, String> codes = found.stream().collect(Collectors.toMap(KindAnchor::id, KindAnchor::kindCode));
        DatedRows rows = new DatedRows(database, () -> 0);
        return new DatedSets(database, rows)
                .list(KindRows.FACTS, codes.keySet(), time).stream()
                        .collect(Collectors.toMap(row -> codes.get(row.identity()), Dated::values));
    }

    @Test
    void it_is_loaded_once() {
        assertThat(EquipmentSeed.fill(database, CLOCK)).isFalse();
    }

    @Test
    void it_holds_from_the_first_day_of_the_law() {
        assertThat(facts).isNotEmpty();
        assertThat(on(LocalDate.of(2024, 6, 30))).isEmpty();
    }

    @Test
    void every_kind_is_one_that_could_be_added() {
        facts.values().forEach(fact -> assertThat(KindRule.decide(fact.category(), fact.tracking(), List.of()))
                .isEqualTo(Ruling.allowed()));
        assertThat(facts.keySet()).allMatch(code -> code.matches("[A-Z][A-Z0-9_]{1,39}"));
        assertThat(facts.values()).allMatch(fact -> !fact.legalBasis().isBlank());
    }

    @Test
    void means_of_teams_live_ten_years_and_nothing_else_has_a_confirmed_life() {
        facts.forEach((code, fact) -> assertThat(fact.serviceLifeMonths())
                .as(code)
                .isEqualTo(fact.category() == EquipmentCategory.MEANS ? Integer.valueOf(120) : null));
    }

    @Test
    void central_budget_pays_means_and_support_tools_and_local_budget_pays_uniforms_and_badges() {
        facts.forEach((code, fact) -> assertThat(fact.fundingSource())
                .as(code)
                .isEqualTo(
                        fact.category() == EquipmentCategory.MEANS || fact.category() == EquipmentCategory.SUPPORT_TOOL
                                ? FundingSource.CENTRAL
                                : FundingSource.LOCAL));
    }

    @Test
    void support_tools_alone_need_a_certificate_of_use() {
        facts.forEach((code, fact) -> assertThat(fact.certificateNeeded())
                .as(code)
                .isEqualTo(fact.category() == EquipmentCategory.SUPPORT_TOOL));
        assertThat(facts.get("RUBBER_BATON").tracking()).isEqualTo(Tracking.SERIAL);
    }
}
