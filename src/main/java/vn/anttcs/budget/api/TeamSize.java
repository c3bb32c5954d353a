package vn.anttcs.budget.api;

import java.util.List;

/**
 * Số lượng thành viên của một Tổ: by the rules of a policy, by decision and in fact.
 *
 * @param communeCode its commune, or null while that is undecided
 * @param residentialUnits codes of what the team covers
 * @param sharingTeams how many teams cover those residential units together, this one among them
 * @param policyCode the policy that holds, or null where none does
 * @param resolution its resolution, or null
 * @param leastMembers the least members of the team by the rules; null without a number
 * @param mostMembers the most members of the team by the rules; between both a decision chooses; null without a number
 * @param ruledTeams how many teams the rules give the place; null without a number
 * @param legalBasisVi the article, or null
 * @param legalBasisEn the same in English, or null
 * @param authorisedMembers the number by decision, or null where none is recorded
 * @param strength how many serve, the suspended among them
 */
public record TeamSize(
        String teamCode,
        String communeCode,
        List<TeamPlaceCode> residentialUnits,
        long sharingTeams,
        String policyCode,
        String resolution,
        TeamSizeOutcome outcome,
        Long leastMembers,
        Long mostMembers,
        Long ruledTeams,
        List<PolicyNote> explanation,
        String legalBasisVi,
        String legalBasisEn,
        Long authorisedMembers,
        long strength) {}
