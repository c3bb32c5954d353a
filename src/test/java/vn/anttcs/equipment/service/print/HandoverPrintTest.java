package vn.anttcs.equipment.service.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverDirection;
import vn.anttcs.equipment.api.HandoverEntry;
import vn.anttcs.equipment.api.MovementLine;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.Tracking;
import vn.anttcs.shared.Decision;

class HandoverPrintTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Instant NOW = Instant.parse("2026-03-05T03:00:00Z");

    private static MovementLine line(long number, String kind, String size, String serial, long quantity) {
        return new MovementLine(
                number,
                kind,
                size,
                null,
                serial,
                quantity,
                EquipmentState.SERVICEABLE,
                EquipmentState.SERVICEABLE,
                null);
    }

    private static String print(HandoverDirection direction, String reverses) {
        Handover list = new Handover(
                "BB0000001",
                direction,
                "KHO000001",
                DAY,
                "Nguyễn <b>Văn</b> Bình",
                "Cấp lần đầu",
                reverses,
                List.of(
                        new HandoverEntry(
                                null,
                                "TV0000001",
                                "Lê Văn An",
                                "GN0000001",
                                List.of(line(1, "SHOES", "40", null, 2), line(2, "RUBBER_BATON", null, "DC-7", 1))),
                        new HandoverEntry(
                                "1000001", null, null, "GN0000002", List.of(line(1, "SHOES", "41", null, 1)))),
                new Decision("12/QĐ-UBND", DAY, "UBND tỉnh", null, null),
                List.of(),
                NOW,
                NOW);
        EquipmentKind shoes = new EquipmentKind(
                "SHOES",
                "Giầy",
                EquipmentCategory.UNIFORM,
                "đôi",
                Tracking.QUANTITY,
                List.of(),
                null,
                FundingSource.LOCAL,
                false,
                null,
                null,
                "x",
                DAY,
                null,
                null,
                1,
                NOW);
        return HandoverPrint.page(list, Map.of("SHOES", shoes));
    }

    @Test
    void everybody_signs_once_for_all_their_lines() {
        String page = print(HandoverDirection.HAND_OVER, null);
        assertThat(page.split("class=\"sign\"", -1)).hasSize(3);
        assertThat(page).contains("rowspan=\"2\"", "rowspan=\"1\"");
        assertThat(page)
                .contains("BIÊN BẢN BÀN GIAO TRANG BỊ", "05/03/2026", "Người giao: ", "12/QĐ-UBND ngày 05/03/2026")
                .contains("<td>Lê Văn An</td><td>TV0000001</td><td>Giầy</td><td>40</td><td></td><td>đôi</td>")
                .contains("<td>RUBBER_BATON</td><td></td><td>DC-7</td>")
                .contains("<td>Tổ</td><td>1000001</td>")
                .doesNotContain("hủy bỏ");
    }

    @Test
    void what_is_taken_back_says_so_and_names_the_list_that_it_puts_right() {
        assertThat(print(HandoverDirection.TAKE_BACK, "BB0000009"))
                .contains("BIÊN BẢN NHẬN LẠI TRANG BỊ", "Người nhận: ", "biên bản số: BB0000009");
    }

    @Test
    void texts_are_texts_and_no_markup() {
        assertThat(print(HandoverDirection.HAND_OVER, null))
                .contains("Nguyễn &lt;b&gt;Văn&lt;/b&gt; Bình")
                .doesNotContain("<b>Văn</b>");
    }
}
