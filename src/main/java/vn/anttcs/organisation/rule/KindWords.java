package vn.anttcs.organisation.rule;

import java.util.Map;

/** Tên loại đơn vị: the word of a kind that stands in front of names. */
final class KindWords {
    private static final Map<String, String> WORDS = Map.of(
            "PROVINCE", "Tỉnh",
            "CITY", "Thành phố",
            "URBAN_DISTRICT", "Quận",
            "RURAL_DISTRICT", "Huyện",
            "TOWN", "Thị xã",
            "COMMUNE", "Xã",
            "WARD", "Phường",
            "TOWNSHIP", "Thị trấn",
            "SPECIAL_ZONE", "Đặc khu");

    private KindWords() {}

    /** The name under another kind: "Xã Lộc Ninh" as WARD is "Phường Lộc Ninh"; a name without the word stays. */
    static String rename(String name, String kind, String newKind) {
        String word = WORDS.get(kind);
        String newWord = WORDS.get(newKind);
        if (word == null || newWord == null || !name.startsWith(word + " ")) {
            return name;
        }
        return newWord + name.substring(word.length());
    }
}
