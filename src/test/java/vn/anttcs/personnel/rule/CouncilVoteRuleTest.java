package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.anttcs.personnel.rule.Candidates.DAY;
import static vn.anttcs.personnel.rule.Rulings.outcome;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.anttcs.law.Allowed;
import vn.anttcs.law.NeedsApproval;
import vn.anttcs.law.Ruling;

class CouncilVoteRuleTest {

    @ParameterizedTest(name = "{0} of {1}: {2} ({3})")
    @CsvFileSource(resources = "/cases/council-votes.csv", numLinesToSkip = 1)
    void asks_for_more_than_half_of_those_present(int votes, int present, String expected, String citation) {
        Ruling ruling = CouncilVoteRule.decide(new CouncilVote("A", votes), present, DAY);
        assertThat(outcome(ruling)).as(citation).isEqualTo(expected);
    }

    @Test
    void names_votes_presence_and_the_share_to_exceed() {
        Ruling ruling = CouncilVoteRule.decide(new CouncilVote("A", 5), 10, DAY);
        assertThat(ruling.grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.arguments()).containsExactly("5", "10", "50");
            assertThat(ground.basis().inEnglish()).isEqualTo("Circular 14/2024/TT-BCA, Art. 3");
        });
    }

    @Test
    void elects_everybody_with_a_majority_while_there_are_places() {
        assertThat(elect(10, 3, 6, 10, 7)).containsExactly("10 ALLOWED", "7 ALLOWED", "6 ALLOWED");
    }

    @Test
    void elects_by_descending_votes_when_more_have_a_majority_than_there_are_places() {
        assertThat(elect(10, 2, 6, 10, 7)).containsExactly("10 ALLOWED", "7 ALLOWED", "6 COUNCIL_PLACES_TAKEN");
    }

    @Test
    void gives_no_place_to_whoever_missed_the_majority() {
        assertThat(elect(10, 2, 6, 5)).containsExactly("6 ALLOWED", "5 COUNCIL_MAJORITY_MISSED");
        assertThat(elect(10, 1, 6, 5)).containsExactly("6 ALLOWED", "5 COUNCIL_MAJORITY_MISSED");
    }

    @Test
    void leaves_equal_votes_for_the_last_place_to_the_council() {
        assertThat(elect(10, 2, 7, 9, 7, 6))
                .containsExactly("9 ALLOWED", "7 COUNCIL_TIE", "7 COUNCIL_TIE", "6 COUNCIL_PLACES_TAKEN");
        List<CouncilVote> votes = List.of(new CouncilVote("A", 7), new CouncilVote("B", 7));
        assertThat(CouncilVoteRule.elect(votes, 10, 1, DAY).values()).allSatisfy(ruling -> assertThat(ruling)
                .isInstanceOfSatisfying(NeedsApproval.class, needed -> assertThat(needed.approver())
                        .isEqualTo("SELECTION_COUNCIL")));
    }

    @Test
    void equal_votes_above_the_last_place_are_no_tie() {
        assertThat(elect(10, 2, 9, 9, 6)).containsExactly("9 ALLOWED", "9 ALLOWED", "6 COUNCIL_PLACES_TAKEN");
    }

    @Test
    void elects_nobody_without_places() {
        assertThat(elect(10, 0, 9)).containsExactly("9 COUNCIL_PLACES_TAKEN");
    }

    @Test
    void never_elects_more_than_there_are_places_nor_fewer_votes_before_more() {
        Random random = new Random(4);
        for (int round = 0; round < 2_000; round++) {
            int places = random.nextInt(5);
            List<CouncilVote> votes = IntStream.range(0, random.nextInt(8))
                    .mapToObj(number -> new CouncilVote("C" + number, random.nextInt(10)))
                    .toList();
            Map<CouncilVote, Ruling> rulings = CouncilVoteRule.elect(votes, 9, places, DAY);
            List<Integer> elected = votesOf(rulings, true);
            assertThat(rulings).hasSameSizeAs(votes);
            assertThat(elected).hasSizeLessThanOrEqualTo(places).allMatch(count -> count >= 5);
            votesOf(rulings, false).forEach(count -> assertThat(elected).allMatch(more -> more > count));
        }
    }

    @Test
    void votes_are_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CouncilVote("A", -1));
        assertThat(new CouncilVote("A", 0).votes()).isZero();
    }

    private static List<Integer> votesOf(Map<CouncilVote, Ruling> rulings, boolean elected) {
        return rulings.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Allowed == elected)
                .map(entry -> entry.getKey().votes())
                .toList();
    }

    private static List<String> elect(int present, int places, int... votes) {
        List<CouncilVote> all = IntStream.range(0, votes.length)
                .mapToObj(number -> new CouncilVote("C" + number, votes[number]))
                .toList();
        return CouncilVoteRule.elect(all, present, places, DAY).entrySet().stream()
                .map(entry -> entry.getKey().votes() + " " + outcome(entry.getValue()))
                .toList();
    }
}
