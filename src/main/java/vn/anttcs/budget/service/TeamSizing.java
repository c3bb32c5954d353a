package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.budget.api.ListTeamSizes;
import vn.anttcs.budget.api.PolicyNote;
import vn.anttcs.budget.api.TeamPlaceCode;
import vn.anttcs.budget.api.TeamSize;
import vn.anttcs.budget.api.TeamSizeOutcome;
import vn.anttcs.budget.api.TeamSizePage;
import vn.anttcs.budget.rule.teamsize.TeamSizes;
import vn.anttcs.budget.rule.text.Text;
import vn.anttcs.organisation.api.TeamExtent;
import vn.anttcs.organisation.service.ExtentLedger;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Số lượng thành viên theo tiêu chí: how many members teams should have, beside what was decided and who serves. */
@Stateless
public class TeamSizing {
    @Inject
    private TeamSizeDesk desk;

    @Inject
    private PolicyBooks books;

    @Inject
    private PolicySight sight;

    @Inject
    private Clockwork clockwork;

    /** How many members the teams of a unit have by the rules, by decision and in fact, each number explained. */
    @Operation(value = "listTeamSizes", right = Right.POLICY_READ, territory = Territory.RECORD, units = "unitCode")
    public TeamSizePage listTeamSizes(ListTeamSizes query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        long after = cursor.map(at -> at.number(0)).orElse(0L);
        List<Long> found = desk.teams(query.unitCode(), time).stream()
                .filter(id -> id > after)
                .limit(limit + 1L)
                .toList();
        PolicyBook book = book(query, time);
        List<ExtentLedger.Stand> stands =
                desk.stands(found.stream().limit(limit).toList(), time);
        Codes codes = codes(stands);
        List<TeamSize> items = stands.stream()
                .map(stand -> view(TeamSizeDesk.sized(stand, book, time), codes))
                .toList();
        return new TeamSizePage(items, Cursor.next(found, limit, time, List::of), time.knownOn());
    }

    private PolicyBook book(ListTeamSizes query, ReadTime time) {
        PolicyBook book = books.knownOn(time.knownOn());
        return query.policyCode() == null
                ? book
                : book.with(
                        books.entry(sight.see(query.policyCode(), query.revision(), Right.POLICY_READ, "policyCode")));
    }

    private record Codes(Map<Long, String> teams, Map<Long, String> residentialUnits) {}

    private Codes codes(List<ExtentLedger.Stand> stands) {
        List<TeamExtent> extents =
                stands.stream().map(ExtentLedger.Stand::extent).toList();
        return new Codes(
                desk.teamCodes(extents.stream().map(TeamExtent::teamId).toList()),
                desk.residentialUnitCodes(extents.stream()
                        .flatMap(extent -> extent.residentialUnits().stream())
                        .toList()));
    }

    private static TeamSize view(TeamSizeDesk.Sized sized, Codes codes) {
        TeamExtent extent = sized.stand().extent();
        TeamSizes.Size size = sized.size();
        boolean known = size != null && size.outcome() == TeamSizes.Outcome.KNOWN;
        Text cited = cited(sized);
        return new TeamSize(
                codes.teams().get(extent.teamId()),
                sized.stand().place().communeCode(),
                extent.residentialUnits().stream()
                        .map(codes.residentialUnits()::get)
                        .sorted()
                        .map(TeamPlaceCode::new)
                        .toList(),
                extent.sharingTeams(),
                sized.entry() == null ? null : sized.entry().code(),
                sized.entry() == null ? null : resolution(sized),
                size == null
                        ? TeamSizeOutcome.NO_POLICY
                        : TeamSizeOutcome.valueOf(size.outcome().name()),
                known ? (long) size.least() : null,
                known ? (long) size.most() : null,
                known ? (long) size.teams() : null,
                size == null
                        ? List.of()
                        : size.explanation().stream()
                                .map(text -> new PolicyNote(text.vi(), text.en()))
                                .toList(),
                cited == null ? null : cited.vi(),
                cited == null ? null : cited.en(),
                extent.authorisedMembers() == null
                        ? null
                        : extent.authorisedMembers().longValue(),
                extent.strength());
    }

    private static Text cited(TeamSizeDesk.Sized sized) {
        TeamSizes.Size size = sized.size();
        return size == null || size.basis() == null ? null : size.basis().cited(resolution(sized));
    }

    private static String resolution(TeamSizeDesk.Sized sized) {
        return sized.entry().policy().policy().identity().resolution().number();
    }
}
