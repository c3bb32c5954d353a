package vn.anttcs.shared;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Đặc điểm địa bàn: a dated attribute of an area that the law or a provincial resolution refers to,
 * such as lowering the schooling required of a candidate or raising an allowance.
 */
public enum AreaFeature {
    /** Biên giới. */
    BORDER,
    /** Hải đảo. */
    ISLAND,
    /** Miền núi. */
    MOUNTAIN,
    /** Vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn. */
    SPECIALLY_DIFFICULT,
    /** Vùng đồng bào dân tộc thiểu số. */
    ETHNIC_MINORITY,
    /** Địa bàn trọng điểm về quốc phòng. */
    KEY_DEFENCE,
    /** Địa bàn trọng điểm, phức tạp về an ninh, trật tự. */
    KEY_COMPLEX;

    private static final Map<String, AreaFeature> NAMED =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Enum::name, feature -> feature));

    /** The feature of that name, if the word names one; attributes of units have other names besides. */
    public static Optional<AreaFeature> named(String word) {
        return Optional.ofNullable(NAMED.get(word));
    }
}
