package vn.anttcs.personnel.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.law.DatedValue;
import vn.anttcs.law.Ground;
import vn.anttcs.law.NeedsApproval;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.Percent;

/**
 * Hội đồng tuyển chọn bỏ phiếu: elected is who has the votes of more than half of the members
 * present; when more reach that than there are places, the higher number of votes goes first
 * (Circular 14/2024/TT-BCA, Art. 3).
 */
public final class CouncilVoteRule {

    /** Who decides between equal numbers of votes for the last place. */
    public static final String SELECTION_COUNCIL = "SELECTION_COUNCIL";

    private static final String FIELD = "votes";

    private CouncilVoteRule() {}

    /**
     * Decides whether one candidate has the majority that the law asks for on the day of the vote.
     */
    public static Ruling decide(CouncilVote vote, int present, LocalDate day) {
        DatedValue<Percent> majority = SelectionLaw.COUNCIL_MAJORITY.datedOn(day);
        if (vote.votes() > present) {
            return refused(PersonnelGround.COUNCIL_VOTES_EXCEED_PRESENT, majority, vote.votes(), present);
        }
        BigDecimal threshold = majority.value().of100().multiply(BigDecimal.valueOf(present));
        if (BigDecimal.valueOf(vote.votes()).movePointRight(2).compareTo(threshold) <= 0) {
            String share = majority.value().of100().toPlainString();
            return refused(PersonnelGround.COUNCIL_MAJORITY_MISSED, majority, vote.votes(), present, share);
        }
        return Ruling.allowed();
    }

    /**
     * Decides on all candidates for a number of places; the answers come in descending order of
     * votes. The law does not say who goes first when the last place is reached by equal numbers of
     * votes: that needs another decision of the council.
     */
    public static Map<CouncilVote, Ruling> elect(List<CouncilVote> votes, int present, int places, LocalDate day) {
        List<CouncilVote> ranking = votes.stream()
                .sorted(Comparator.comparingInt(CouncilVote::votes).reversed())
                .toList();
        List<CouncilVote> reached = ranking.stream()
                .filter(vote -> decide(vote, present, day).grounds().isEmpty())
                .toList();
        Map<CouncilVote, Ruling> rulings = new LinkedHashMap<>();
        for (CouncilVote vote : ranking) {
            rulings.put(vote, Ruling.all(decide(vote, present, day), place(vote, reached, places, day)));
        }
        return rulings;
    }

    private static Ruling place(CouncilVote vote, List<CouncilVote> reached, int places, LocalDate day) {
        if (reached.size() <= places || !reached.contains(vote)) {
            return Ruling.allowed();
        }
        DatedValue<Percent> law = SelectionLaw.COUNCIL_MAJORITY.datedOn(day);
        int lastElected =
                places == 0 ? Integer.MAX_VALUE : reached.get(places - 1).votes();
        int firstLeftOut = reached.get(places).votes();
        if (vote.votes() == lastElected && vote.votes() == firstLeftOut) {
            Ground tie = Ground.of(PersonnelGround.COUNCIL_TIE, FIELD, law.basis(), vote.votes(), places);
            return new NeedsApproval(SELECTION_COUNCIL, List.of(tie));
        }
        if (vote.votes() >= lastElected) {
            return Ruling.allowed();
        }
        return refused(PersonnelGround.COUNCIL_PLACES_TAKEN, law, vote.votes(), places);
    }

    private static Ruling refused(PersonnelGround code, DatedValue<Percent> law, Object... arguments) {
        return Ruling.of(List.of(Ground.of(code, FIELD, law.basis(), arguments)));
    }
}
