package vn.anttcs.equipment.service.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.equipment.api.ReadinessLack;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.Tracking;
import vn.anttcs.equipment.rule.readiness.ReadinessRule;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.platform.error.Language;
import vn.anttcs.platform.http.Call;

class ReadinessViewsTest {
    private static final NamedKinds.Named BATON = new NamedKinds.Named(
            new KindAnchor(1, "RUBBER_BATON", 1),
            new KindFact(
                    "Dùi cui cao su",
                    EquipmentCategory.SUPPORT_TOOL,
                    "chiếc",
                    Tracking.SERIAL,
                    "",
                    null,
                    FundingSource.CENTRAL,
                    true,
                    "Nghị định 40/2024/NĐ-CP"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "VI | Cần ít nhất 2 thành viên đang tham gia, có 0 | Dùi cui cao su: cần ít nhất 1 chiếc mang theo được"
                        + " (dùng được, không quá hạn kiểm tra, giấy tờ không hết hạn), có 0",
                "EN | At least 2 members have to serve, 0 do | Dùi cui cao su: at least 1 has to be there to take along"
                        + " (usable, not overdue for a check, papers in force), 0 is"
            })
    void what_lacks_is_called_by_its_name(Language language, String ofPeople, String ofThings) {
        List<String> texts = new ArrayList<>();
        new Call("r", Call.Protocol.REST, "10.0.0.1", language).run(() -> ReadinessViews.of(
                        "T1",
                        null,
                        new ReadinessRule.Team(0, 0, Map.of()),
                        new ReadinessRule.Asked(2, null, List.of("RUBBER_BATON")),
                        List.of(BATON))
                .lacks()
                .forEach((ReadinessLack lack) -> texts.add(lack.text())));
        assertThat(texts).containsExactly(ofPeople, ofThings);
    }
}
