package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.anttcs.law.DatedValue;
import vn.anttcs.law.Timeline;

class LegalNumbersTest {

    static Stream<Timeline<?>> timelines() {
        return Stream.of(SelectionLaw.class, DischargeLaw.class)
                .flatMap(law -> Arrays.stream(law.getDeclaredFields()))
                .filter(field -> field.getType() == Timeline.class)
                .map(LegalNumbersTest::value);
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void every_legal_number_names_its_article_and_begins_with_the_law(Timeline<?> timeline) {
        assertThat(timeline.values()).extracting(DatedValue::basis).allSatisfy(basis -> {
            assertThat(basis.document()).isIn("Law 30/2023/QH15", "Circular 14/2024/TT-BCA");
            assertThat(basis.article()).isNotNull();
        });
        assertThat(timeline.values().get(0).validity().from()).isEqualTo(LocalDate.of(2024, 7, 1));
    }

    private static Timeline<?> value(Field field) {
        try {
            return (Timeline<?>) field.get(null);
        } catch (IllegalAccessException inaccessible) {
            throw new AssertionError("a legal number is public: " + field, inaccessible);
        }
    }
}
