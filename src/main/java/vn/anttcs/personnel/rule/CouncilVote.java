package vn.anttcs.personnel.rule;

import java.util.Objects;

/**
 * Kết quả bỏ phiếu: how many council members voted for one candidate.
 *
 * @param candidate the candidate's public number
 * @param votes the votes for the candidate, not negative
 */
public record CouncilVote(String candidate, int votes) {

    public CouncilVote {
        Objects.requireNonNull(candidate, "a vote names its candidate");
        if (votes < 0) {
            throw new IllegalArgumentException("votes are not negative: " + votes);
        }
    }
}
