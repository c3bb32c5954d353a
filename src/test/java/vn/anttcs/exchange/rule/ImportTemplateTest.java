package vn.anttcs.exchange.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.anttcs.duty.rule.DutyKind;
import vn.anttcs.personnel.rule.EducationLevel;
import vn.anttcs.personnel.rule.FormerForce;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.personnel.rule.PriorityGroup;
import vn.anttcs.shared.Sex;

class ImportTemplateTest {

    @ParameterizedTest
    @EnumSource
    void names_each_heading_and_each_field_once_in_composed_characters(ImportTemplate template) {
        assertThat(template.headings())
                .doesNotHaveDuplicates()
                .allMatch(heading -> Normalizer.isNormalized(heading, Normalizer.Form.NFC));
        assertThat(template.columns()).extracting(Column::field).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DUTY")
    void ends_with_the_decision_that_every_row_rests_on(ImportTemplate template) {
        assertThat(template.headings()).endsWith("Số quyết định", "Ngày quyết định", "Cơ quan ban hành", "Người ký");
        assertThat(template.column("decisionNumber").required()).isTrue();
        assertThat(template.column("decisionSigner").required()).isFalse();
    }

    @Test
    void lets_duty_rest_on_a_plan_or_an_order_instead_of_a_decision() {
        assertThat(ImportTemplate.DUTY.column("basisNo").required()).isTrue();
        assertThat(ImportTemplate.DUTY.columns()).extracting(Column::field).doesNotContain("decisionNumber");
    }

    @Test
    void offers_exactly_the_kinds_of_duty() {
        assertThat(ImportTemplate.DUTY.column("dutyKind").words().values())
                .containsExactlyElementsOf(
                        Arrays.stream(DutyKind.values()).map(Enum::name).toList());
    }

    @Test
    void translates_the_words_of_a_column_in_the_order_in_which_they_are_offered() {
        assertThat(ImportTemplate.MEMBERS.column("position").words())
                .containsExactly(
                        Map.entry("Tổ trưởng", "HEAD"), Map.entry("Tổ phó", "DEPUTY"), Map.entry("Tổ viên", "MEMBER"));
        assertThat(ImportTemplate.MEMBERS.column("fullName").words()).isEmpty();
    }

    /** The words are those of the features that keep the facts: an import must not invent others. */
    @ParameterizedTest
    @MethodSource("wordLists")
    void offers_exactly_the_words_of_the_contracts(String field, Class<? extends Enum<?>> words) {
        assertThat(ImportTemplate.MEMBERS.column(field).words().values())
                .containsExactlyElementsOf(
                        Arrays.stream(words.getEnumConstants()).map(Enum::name).toList());
    }

    static Stream<Arguments> wordLists() {
        return Stream.of(
                Arguments.of("sex", Sex.class),
                Arguments.of("educationLevel", EducationLevel.class),
                Arguments.of("position", Position.class),
                Arguments.of("formerForce", FormerForce.class),
                Arguments.of("priorityGroup", PriorityGroup.class));
    }

    @Test
    void says_so_when_a_template_lacks_the_field() {
        assertThatThrownBy(() -> ImportTemplate.TEAMS.column("citizenId"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("citizenId");
    }
}
