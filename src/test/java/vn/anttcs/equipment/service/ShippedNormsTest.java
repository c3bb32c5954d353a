package vn.anttcs.equipment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.NormAnchors;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.persistence.NormRows;
import vn.anttcs.equipment.rule.NormOutcome;
import vn.anttcs.equipment.rule.NormResult;
import vn.anttcs.equipment.rule.NormRule;
import vn.anttcs.equipment.rule.NormTermsRule;
import vn.anttcs.equipment.rule.TeamHeadcount;
import vn.anttcs.law.Ruling;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.TestDatabases;

/** The national norms that come with the software, at both edges of each band, with their citations. */
class ShippedNormsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Map<String, NormFact> NORMS = new TreeMap<>();

    @BeforeAll
    static void fill() {
        Database database = new Database(TestDatabases.h2());
        EquipmentSeed.fill(database, CLOCK);
        ReadTime time = new Clockwork(database, CLOCK).readTime(LocalDate.of(2024, 7, 1), null);
        DatedRows rows = new DatedRows(database, () -> 0);
        for (NormAnchor norm : new NormRows(database).next(new NormAnchors.Wanted(null, null), time, "", -1, 500)) {
            assertThat(norm.unitId()).isZero();
            NORMS.put(
                    norm.kindCode(),
                    rows.find(NormRows.FACTS, norm.id(), time).orElseThrow().values());
        }
    }

    @ParameterizedTest(name = "{0} for {1} members")
    @CsvFileSource(resources = "/cases/equipment-norms.csv", delimiter = ';', numLinesToSkip = 1)
    void gives_what_the_law_gives(
            String kind, int members, NormOutcome outcome, Long quantity, Long most, String citation) {
        NormFact norm = NORMS.get(kind);
        NormResult result = NormRule.of(norm.terms(), new TeamHeadcount(members, 1));
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.quantity()).isEqualTo(quantity);
        assertThat(result.most()).isEqualTo(most);
        assertThat(norm.legalBasis()).isEqualTo(citation);
    }

    @Test
    void every_kind_has_a_norm_that_could_be_set_and_reads_back_as_it_was_written() {
        assertThat(NORMS.keySet())
                .hasSameElementsAs(ShippedLines.of("kinds.csv").stream()
                        .map(line -> line.get(0))
                        .toList());
        NORMS.values().forEach(norm -> {
            assertThat(NormTermsRule.decide(norm.terms())).isEqualTo(Ruling.allowed());
            assertThat(NormFact.of(norm.terms(), norm.beside())).isEqualTo(norm);
        });
    }
}
