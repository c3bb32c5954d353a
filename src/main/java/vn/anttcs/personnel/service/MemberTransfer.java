package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;
import vn.anttcs.personnel.api.ChangePosition;
import vn.anttcs.personnel.api.Member;
import vn.anttcs.personnel.api.TransferMember;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.OneTeamRule;
import vn.anttcs.personnel.rule.PersonnelGround;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.personnel.rule.ServiceOrderRule;
import vn.anttcs.personnel.rule.ServiceProcedure;
import vn.anttcs.personnel.rule.ServiceState;
import vn.anttcs.personnel.rule.TeamAppointment;
import vn.anttcs.personnel.rule.TeamMembership;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.shared.DateRange;

/** Chuyển Tổ, thay đổi chức danh: moves members between teams and positions. */
@Stateless
public class MemberTransfer {
    @Inject
    private ServiceActs acts;

    @Inject
    private ActTeams teams;

    @Inject
    private TeamPlaces places;

    @Inject
    private MemberViews views;

    /** Chuyển Tổ: from the day on the member serves in the other team. */
    @Operation(
            value = "transferMember",
            right = Right.MEMBER_WRITE,
            members = "memberNo",
            teams = "teamCode",
            write = true)
    public Member transferMember(TransferMember command) {
        ServiceBook book = acts.open(command.memberNo(), command.version());
        long team = teams.get(command.teamCode());
        DateRange period = DateRange.from(command.from());
        Set<Long> touched = new HashSet<>(book.teamsDuring(period));
        touched.add(team);
        teams.lock(touched);
        Refusal.unlessAllowed(Ruling.all(
                ServiceOrderRule.decide(book.record(), ServiceProcedure.TRANSFER, period, acts.today()),
                OneTeamRule.decide(memberships(book, team, command), membership(command)),
                teams.exists(team, command.teamCode(), command.from()),
                places.decide(team, command.memberNo(), new TeamAppointment(period, command.position()))));
        ServiceFact fact = new ServiceFact(MemberStatus.SERVING, team, command.position(), null);
        acts.enter(book, period, fact, acts.recording(command.decision()));
        return views.view(book.member(), acts.showing(command.from()));
    }

    /** A transfer ends the place in every other team; only in the team itself the member is already. */
    private static List<TeamMembership> memberships(ServiceBook book, long team, TransferMember command) {
        return book.record()
                .on(command.from())
                .filter(state -> state.isInForce() && state.teamId() == team)
                .map(state -> List.of(new TeamMembership(command.teamCode(), state.period())))
                .orElse(List.of());
    }

    private static TeamMembership membership(TransferMember command) {
        return new TeamMembership(command.teamCode(), DateRange.from(command.from()));
    }

    /** Thay đổi chức danh: from the day on the member has the other position in the same team. */
    @Operation(value = "changePosition", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public Member changePosition(ChangePosition command) {
        ServiceBook book = acts.open(command.memberNo(), command.version());
        DateRange period = DateRange.from(command.from());
        teams.lock(book.teamsDuring(period));
        Refusal.unlessAllowed(
                ServiceOrderRule.decide(book.record(), ServiceProcedure.CHANGE_POSITION, period, acts.today()));
        ServiceState present = book.record().on(command.from()).orElseThrow();
        TeamAppointment wanted = new TeamAppointment(period, command.position());
        Refusal.unlessAllowed(Ruling.all(
                another(present.position(), command.position()),
                ofPosition(places.decide(present.teamId(), command.memberNo(), wanted))));
        ServiceFact fact = new ServiceFact(MemberStatus.SERVING, present.teamId(), command.position(), null);
        acts.enter(book, period, fact, acts.recording(command.decision()));
        return views.view(book.member(), acts.showing(command.from()));
    }

    private static Ruling another(Position present, Position wanted) {
        return present == wanted
                ? Ruling.of(List.of(Ground.of(PersonnelGround.POSITION_UNCHANGED, "position", null, wanted)))
                : Ruling.allowed();
    }

    /** Who changes position inside a team takes no further place in it, even where the team has too many already. */
    private static Ruling ofPosition(Ruling ruling) {
        return Ruling.of(ruling.grounds().stream()
                .filter(ground -> ground.code() != PersonnelGround.TEAM_STRENGTH_EXCEEDED)
                .toList());
    }
}
