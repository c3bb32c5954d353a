package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.anttcs.personnel.rule.Rulings.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.anttcs.law.Ground;
import vn.anttcs.law.LegalBasis;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.DateRange;

class StrengthRuleTest {

    private static final LocalDate BASE = LocalDate.of(2024, 7, 1);
    private static final LegalBasis DECISION = LegalBasis.cite("Decision 25/2024/QĐ-UBND", null);
    private static final List<AuthorisedNumber> THREE = List.of(AuthorisedNumber.of(DateRange.from(BASE), 3, DECISION));

    @Test
    void allows_the_last_free_place() {
        assertThat(StrengthRule.decide(THREE, members(1, 0, 100), member(0, 50)))
                .isEqualTo(Ruling.allowed());
        assertThat(StrengthRule.decide(THREE, members(2, 0, 100), member(0, 50)))
                .isEqualTo(Ruling.allowed());
    }

    @Test
    void refuses_one_more_than_authorised_naming_first_day_number_and_limit() {
        Ruling ruling = StrengthRule.decide(THREE, members(3, 10, 100), member(0, 50));
        assertThat(ruling.grounds())
                .containsExactly(
                        Ground.of(PersonnelGround.TEAM_STRENGTH_EXCEEDED, "teamCode", DECISION, day(10), 4, 3));
    }

    @Test
    void a_place_is_free_from_the_day_it_is_left() {
        assertThat(outcome(StrengthRule.decide(THREE, members(3, 0, 10), member(9, 50))))
                .isEqualTo("TEAM_STRENGTH_EXCEEDED");
        assertThat(outcome(StrengthRule.decide(THREE, members(3, 0, 10), member(10, 50))))
                .isEqualTo("ALLOWED");
        assertThat(outcome(StrengthRule.decide(THREE, members(3, 0, 10), member(11, 50))))
                .isEqualTo("ALLOWED");
    }

    @Test
    void finds_a_number_that_sinks_in_the_middle_of_the_period() {
        List<AuthorisedNumber> sinking = List.of(
                AuthorisedNumber.of(range(0, 30), 3), AuthorisedNumber.of(DateRange.from(day(30)), 2, DECISION));
        assertThat(outcome(StrengthRule.decide(sinking, members(2, 0, 100), member(0, 30))))
                .isEqualTo("ALLOWED");
        Ruling ruling = StrengthRule.decide(sinking, members(2, 0, 100), member(0, 31));
        assertThat(ruling.grounds())
                .containsExactly(
                        Ground.of(PersonnelGround.TEAM_STRENGTH_EXCEEDED, "teamCode", DECISION, day(30), 3, 2));
    }

    @Test
    void refuses_a_day_without_authorised_number() {
        List<AuthorisedNumber> gap =
                List.of(AuthorisedNumber.of(range(0, 10), 3), AuthorisedNumber.of(range(11, 20), 3));
        assertThat(outcome(StrengthRule.decide(gap, List.of(), member(0, 10)))).isEqualTo("ALLOWED");
        assertThat(outcome(StrengthRule.decide(gap, List.of(), member(11, 20)))).isEqualTo("ALLOWED");
        assertThat(StrengthRule.decide(gap, List.of(), member(5, 15)).grounds())
                .singleElement()
                .satisfies(ground -> {
                    assertThat(ground.code()).isEqualTo(PersonnelGround.TEAM_WITHOUT_AUTHORISED_NUMBER);
                    assertThat(ground.arguments()).containsExactly(day(10).toString());
                    assertThat(ground.basis().inEnglish()).isEqualTo("Law 30/2023/QH15, Art. 14.4");
                });
        assertThat(outcome(StrengthRule.decide(List.of(), List.of(), member(0, 1))))
                .isEqualTo("TEAM_WITHOUT_AUTHORISED_NUMBER");
    }

    @Test
    void a_team_has_one_head_on_every_day() {
        List<TeamAppointment> head = List.of(new TeamAppointment(range(0, 10), Position.HEAD));
        assertThat(StrengthRule.decide(THREE, head, new TeamAppointment(range(9, 20), Position.HEAD))
                        .grounds())
                .containsExactly(Ground.of(PersonnelGround.TEAM_HEADS_EXCEEDED, "position", DECISION, day(9), 2, 1));
        assertThat(StrengthRule.decide(THREE, head, new TeamAppointment(range(10, 20), Position.HEAD)))
                .isEqualTo(Ruling.allowed());
        assertThat(StrengthRule.decide(THREE, head, new TeamAppointment(range(9, 20), Position.DEPUTY)))
                .isEqualTo(Ruling.allowed());
    }

    @Test
    void a_team_has_at_most_one_deputy_unless_the_authorised_number_says_otherwise() {
        List<TeamAppointment> deputy = List.of(new TeamAppointment(range(0, 10), Position.DEPUTY));
        TeamAppointment second = new TeamAppointment(range(0, 10), Position.DEPUTY);
        assertThat(outcome(StrengthRule.decide(THREE, deputy, second))).isEqualTo("TEAM_DEPUTIES_EXCEEDED");
        List<AuthorisedNumber> twoDeputies = List.of(new AuthorisedNumber(DateRange.from(BASE), 9, 1, 2, DECISION));
        assertThat(outcome(StrengthRule.decide(twoDeputies, deputy, second))).isEqualTo("ALLOWED");
        assertThat(outcome(StrengthRule.decide(twoDeputies, List.of(second, second), second)))
                .isEqualTo("TEAM_DEPUTIES_EXCEEDED");
    }

    @Test
    void names_strength_position_and_missing_number_together() {
        List<AuthorisedNumber> one = List.of(AuthorisedNumber.of(range(0, 10), 1));
        List<TeamAppointment> head = List.of(new TeamAppointment(range(0, 10), Position.HEAD));
        assertThat(outcome(StrengthRule.decide(one, head, new TeamAppointment(range(0, 20), Position.HEAD))))
                .isEqualTo("TEAM_STRENGTH_EXCEEDED TEAM_HEADS_EXCEEDED" + " TEAM_WITHOUT_AUTHORISED_NUMBER");
    }

    @Test
    void agrees_with_counting_every_single_day() {
        Random random = new Random(14_4);
        for (int round = 0; round < 3_000; round++) {
            List<AuthorisedNumber> authorised = randomNumbers(random);
            List<TeamAppointment> existing = randomMembers(random);
            TeamAppointment added = randomMember(random);
            boolean fits = added.period()
                    .from()
                    .datesUntil(added.period().to())
                    .allMatch(day -> fitsOn(day, authorised, existing));
            assertThat(StrengthRule.decide(authorised, existing, added)
                            .grounds()
                            .isEmpty())
                    .as("%s with %s and %s", added, authorised, existing)
                    .isEqualTo(fits);
        }
    }

    @Test
    void an_authorised_number_is_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> AuthorisedNumber.of(range(0, 1), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AuthorisedNumber(range(0, 1), 1, -1, 1, DECISION));
        assertThatIllegalArgumentException().isThrownBy(() -> new AuthorisedNumber(range(0, 1), 1, 1, -1, DECISION));
        assertThat(new AuthorisedNumber(range(0, 1), 0, 0, 0, DECISION).members())
                .isZero();
    }

    private static boolean fitsOn(LocalDate day, List<AuthorisedNumber> authorised, List<TeamAppointment> existing) {
        long strength =
                existing.stream().filter(other -> other.period().contains(day)).count() + 1;
        return authorised.stream().anyMatch(number -> number.period().contains(day) && strength <= number.members());
    }

    private static List<AuthorisedNumber> randomNumbers(Random random) {
        List<AuthorisedNumber> numbers = new ArrayList<>();
        for (int from = random.nextInt(4); from < 40; ) {
            int to = from + 1 + random.nextInt(15);
            numbers.add(AuthorisedNumber.of(range(from, to), 2 + random.nextInt(4)));
            from = to + (random.nextInt(4) == 0 ? 1 : 0);
        }
        return numbers;
    }

    private static List<TeamAppointment> randomMembers(Random random) {
        List<TeamAppointment> members = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            members.add(randomMember(random));
        }
        return members;
    }

    private static TeamAppointment randomMember(Random random) {
        int from = random.nextInt(30);
        return member(from, from + 1 + random.nextInt(15));
    }

    private static List<TeamAppointment> members(int count, int from, int to) {
        return Collections.nCopies(count, member(from, to));
    }

    private static TeamAppointment member(int from, int to) {
        return new TeamAppointment(range(from, to), Position.MEMBER);
    }

    private static DateRange range(int from, int to) {
        return DateRange.of(day(from), day(to));
    }

    private static LocalDate day(int offset) {
        return BASE.plusDays(offset);
    }
}
