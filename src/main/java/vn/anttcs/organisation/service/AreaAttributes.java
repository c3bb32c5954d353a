package vn.anttcs.organisation.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.organisation.api.NamedValue;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.shared.AreaFeature;

/** Đặc điểm địa bàn in the contracts: a list of names, each with {@code true} or {@code false}. */
final class AreaAttributes {
    private AreaAttributes() {}

    /** Which features are to hold and which not; every wrong item is refused by its path below {@code field}. */
    static Map<AreaFeature, Boolean> read(List<NamedValue> attributes, String field) {
        Map<AreaFeature, Boolean> features = new EnumMap<>(AreaFeature.class);
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; attributes != null && index < attributes.size(); index++) {
            String path = field + "[" + index + "].";
            NamedValue attribute = attributes.get(index);
            AreaFeature feature = feature(attribute.name());
            Boolean holds = flag(attribute.value());
            if (feature == null) {
                problems.add(Problem.of("NOT_AN_AREA_FEATURE", path + "name", names()));
            }
            if (holds == null) {
                problems.add(Problem.of("WRONG_TYPE", path + "value", "true | false"));
            }
            if (feature != null && holds != null && features.put(feature, holds) != null) {
                problems.add(Problem.of("DUPLICATE_FIELD", path + "name"));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return features;
    }

    private static AreaFeature feature(String name) {
        for (AreaFeature feature : AreaFeature.values()) {
            if (feature.name().equals(name)) {
                return feature;
            }
        }
        return null;
    }

    private static Boolean flag(String text) {
        return "true".equals(text) ? Boolean.TRUE : "false".equals(text) ? Boolean.FALSE : null;
    }

    private static String names() {
        return String.join(
                " | ",
                java.util.Arrays.stream(AreaFeature.values()).map(Enum::name).toList());
    }

    /** The features that hold, as the contracts show them. */
    static List<NamedValue> write(Collection<String> features) {
        return features.stream()
                .sorted()
                .map(feature -> new NamedValue(feature, "true"))
                .toList();
    }
}
