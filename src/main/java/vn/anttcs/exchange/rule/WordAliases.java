package vn.anttcs.exchange.rule;

import java.util.Map;

/** Other words that officers write in real files for what a column offers. */
final class WordAliases {

    private static final Map<String, Map<String, String>> BY_FIELD = Map.of(
            "kind",
            Map.ofEntries(
                    Map.entry("Ấp", "VILLAGE"),
                    Map.entry("Bản", "VILLAGE"),
                    Map.entry("Buôn", "VILLAGE"),
                    Map.entry("Làng", "VILLAGE"),
                    Map.entry("Xóm", "VILLAGE"),
                    Map.entry("Phum", "VILLAGE"),
                    Map.entry("Sóc", "VILLAGE"),
                    Map.entry("TDP", "RESIDENTIAL_GROUP"),
                    Map.entry("Khu phố", "RESIDENTIAL_GROUP"),
                    Map.entry("Khối phố", "RESIDENTIAL_GROUP"),
                    Map.entry("Khóm", "RESIDENTIAL_GROUP")),
            "unitClass",
            Map.of("1", "I", "2", "II", "3", "III", "Loại I", "I", "Loại II", "II", "Loại III", "III"),
            "educationLevel",
            Map.ofEntries(
                    Map.entry("Cấp 1", "PRIMARY"),
                    Map.entry("Trung học cơ sở", "LOWER_SECONDARY"),
                    Map.entry("Cấp 2", "LOWER_SECONDARY"),
                    Map.entry("Trung học phổ thông", "UPPER_SECONDARY"),
                    Map.entry("Cấp 3", "UPPER_SECONDARY"),
                    Map.entry("12/12", "UPPER_SECONDARY"),
                    Map.entry("Cử nhân", "UNIVERSITY"),
                    Map.entry("Kỹ sư", "UNIVERSITY"),
                    Map.entry("Thạc sĩ", "POSTGRADUATE"),
                    Map.entry("Tiến sĩ", "POSTGRADUATE")),
            "position",
            Map.of("Trưởng", "HEAD", "Phó", "DEPUTY", "Thành viên", "MEMBER"),
            "formerForce",
            Map.of(
                    "Công an xã",
                    "SEMI_PROFESSIONAL_COMMUNE_POLICE",
                    "Đội trưởng đội dân phòng",
                    "CIVIL_DEFENCE_HEAD",
                    "Đội phó đội dân phòng",
                    "CIVIL_DEFENCE_HEAD",
                    "Đội trưởng, đội phó đội dân phòng",
                    "CIVIL_DEFENCE_HEAD"));

    private WordAliases() {}

    static Map<String, String> of(Column column) {
        return BY_FIELD.getOrDefault(column.field(), Map.of());
    }
}
