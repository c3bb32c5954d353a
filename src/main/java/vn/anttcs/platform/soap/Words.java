package vn.anttcs.platform.soap;

import jakarta.xml.bind.annotation.XmlEnumValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of a generated enumeration as they stand in the contract: the generator names AREA_KM2 otherwise in Java. */
final class Words {
    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> constants = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(of((Enum<?>) constant), constant);
            }
            return constants;
        }
    };

    private Words() {}

    /** The word of a constant. */
    static String of(Enum<?> constant) {
        try {
            XmlEnumValue word =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(XmlEnumValue.class);
            return word == null ? constant.name() : word.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The constant of a word. */
    static Object constant(Class<?> type, String word) {
        Object constant = CONSTANTS.get(type).get(word);
        if (constant == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no word " + word);
        }
        return constant;
    }
}
