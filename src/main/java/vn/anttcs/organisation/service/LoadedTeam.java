package vn.anttcs.organisation.service;

import java.time.LocalDate;
import java.util.List;

/**
 * Tổ mới trong đợt nạp: a team of a roster load, already checked.
 *
 * @param teamCode new within the force; at most 20 characters
 * @param communeId internal id of the commune in which all its residential units lie
 * @param name cleaned name, at most 200 characters
 * @param residentialUnitIds internal ids of what it covers, each once
 * @param members authorised number, heads and deputies included
 * @param heads of them heads, 1 as a rule
 * @param deputies of them deputies, 1 as a rule
 * @param validFrom first day on which all of it holds
 * @param decisionId the decision it rests on, or null
 */
public record LoadedTeam(
        String teamCode,
        long communeId,
        String name,
        List<Long> residentialUnitIds,
        int members,
        int heads,
        int deputies,
        LocalDate validFrom,
        Long decisionId) {
    public LoadedTeam {
        residentialUnitIds = List.copyOf(residentialUnitIds);
    }
}
