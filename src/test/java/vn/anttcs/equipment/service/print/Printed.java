package vn.anttcs.equipment.service.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Hand-over lists for tests of what is printed. */
final class Printed {
    static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    static final Instant NOW = Instant.parse("2026-03-05T03:00:00Z");
    static final List<String> NAMES = List.of(
            "Lê Văn An",
            "Nguyễn Thị Ngọc Ánh",
            "Đặng Hữu Phước",
            "Vũ Đình Khuê",
            "Phạm Thị Bưởi",
            "Hoàng Trọng Nghĩa",
            "Trịnh Quỳnh Như",
            "Ksor H'Bơ Lăk",
            "Y Ngông Niê Kđăm",
            "Sùng A Dế");

    private Printed() {}

    static MovementLine line(long number, String kind, String size, String serial, long quantity) {
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

    static EquipmentKind kind(String code, String name, String unit, Tracking tracking, Long price) {
        return new EquipmentKind(
                code,
                name,
                EquipmentCategory.UNIFORM,
                unit,
                tracking,
                List.of(),
                null,
                FundingSource.LOCAL,
                false,
                price,
                price == null ? null : DAY,
                "x",
                DAY,
                null,
                null,
                1,
                NOW);
    }

    static final Map<String, EquipmentKind> KINDS = Map.of(
            "SHOES", kind("SHOES", "Giầy da thấp cổ", "đôi", Tracking.QUANTITY, 412_500L),
            "RAINCOAT", kind("RAINCOAT", "Áo mưa bộ", "bộ", Tracking.QUANTITY, 185_000L),
            "BATON", kind("BATON", "Dùi cui cao su (gậy bảo vệ)", "cái", Tracking.SERIAL, null));

    static Handover list(HandoverDirection direction, String reverses, List<HandoverEntry> people) {
        return new Handover(
                "BB0000001",
                direction,
                "KHO000001",
                DAY,
                "Nguyễn Đức Bình",
                "Cấp phát lần đầu cho lực lượng mới được công nhận",
                reverses,
                people,
                new Decision("12/QĐ-UBND", DAY.minusDays(7), "Ủy ban nhân dân phường Hàm Rồng", null, null),
                List.of(),
                NOW,
                NOW);
    }

    static List<HandoverEntry> few() {
        return List.of(
                new HandoverEntry(
                        null,
                        "TV0000001",
                        NAMES.get(0),
                        "GN0000001",
                        List.of(line(1, "SHOES", "40", null, 2), line(2, "BATON", null, "DC-2026-000017", 1))),
                new HandoverEntry(
                        null, "TV0000002", NAMES.get(1), "GN0000002", List.of(line(1, "RAINCOAT", "XL", null, 1))),
                new HandoverEntry("1000001", null, null, "GN0000003", List.of(line(1, "UNKNOWN", null, null, 1500))));
    }

    /** A list of 500 lines for a hundred people. */
    static List<HandoverEntry> many() {
        List<HandoverEntry> people = new ArrayList<>();
        for (int person = 0; person < 100; person++) {
            List<MovementLine> lines = new ArrayList<>();
            lines.add(line(1, "SHOES", "40", null, 2));
            lines.add(line(2, "RAINCOAT", "L", null, 1));
            for (int piece = 0; piece < 3; piece++) {
                lines.add(line(3 + piece, "BATON", null, "DC-" + person + "-" + piece, 1));
            }
            people.add(new HandoverEntry(
                    null,
                    String.format("TV%07d", person),
                    NAMES.get(person % NAMES.size()),
                    String.format("GN%07d", person),
                    lines));
        }
        return people;
    }

    static HandoverSheet sheet(HandoverDirection direction, String reverses, List<HandoverEntry> people) {
        return new HandoverSheet(
                list(direction, reverses, people),
                KINDS,
                "Phường Hàm Rồng",
                "Kho trang bị Công an phường Hàm Rồng",
                Map.of());
    }
}
