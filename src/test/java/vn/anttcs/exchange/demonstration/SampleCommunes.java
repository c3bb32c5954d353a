package vn.anttcs.exchange.demonstration;

import java.util.List;
import java.util.stream.IntStream;

/** Maps of invented communes that are as large as the real ones. */
final class SampleCommunes {

    private SampleCommunes() {}

    /** 3,321 communes over all codes, 166 of them in Thanh Hóa. */
    static List<Commune> nation() {
        return IntStream.range(0, 3_321).mapToObj(SampleCommunes::commune).toList();
    }

    static List<Commune> first(int count) {
        return nation().subList(0, count);
    }

    private static Commune commune(int index) {
        String code = String.format("%05d", 1 + index * 9);
        String province = index >= 1_640 && index < 1_806 ? "38" : "40";
        return switch (index % 5) {
            case 0 -> new Commune(code, "Phường Số " + index, Commune.Kind.WARD, province);
            case 1 ->
                new Commune(
                        code,
                        (index % 250 == 1 ? "Đặc khu Số " : "Xã Số ") + index,
                        index % 250 == 1 ? Commune.Kind.SPECIAL_ZONE : Commune.Kind.COMMUNE,
                        province);
            default -> new Commune(code, "Xã Số " + index, Commune.Kind.COMMUNE, province);
        };
    }
}
