package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.api.HealthRecord;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.CandidateFacts;
import vn.anttcs.personnel.rule.Declaration;
import vn.anttcs.personnel.rule.HealthCertificate;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.PriorityGroup;
import vn.anttcs.personnel.rule.Residence;
import vn.anttcs.personnel.rule.TeamMembership;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.shared.AreaFeature;
import vn.anttcs.shared.DateRange;

/** Turns what is recorded of a candidate, and what the command adds, into the facts that the rules of selection know. */
@ApplicationScoped
class CandidateFactsOf {
    @Inject
    private MemberFacts facts;

    @Inject
    private DatedRows rows;

    @Inject
    private TeamFacts teams;

    @Inject
    private Clockwork clockwork;

    CandidateFacts on(RecognitionCase one, LocalDate day) {
        PersonFact person = one.person();
        Set<AreaFeature> features = one.teamId() == null ? Set.of() : teams.featuresOn(one.teamId(), day);
        Set<PriorityGroup> groups = person.priorityGroup() == null ? Set.of() : Set.of(person.priorityGroup());
        return new CandidateFacts(
                person.dateOfBirth(),
                person.educationLevel(),
                features,
                groups,
                new Residence(person.residenceRegisteredSince(), Boolean.TRUE.equals(person.livingThere())),
                health(one, day),
                declarations(one, day));
    }

    private HealthCertificate health(RecognitionCase one, LocalDate day) {
        HealthRecord given = one.item().healthCertificate();
        if (given != null) {
            boolean ordered = given.validUntil() == null || !given.validUntil().isBefore(given.issuedOn());
            return new HealthCertificate(
                    given.issuedOn(), ordered ? given.validUntil() : given.issuedOn(), given.sufficient());
        }
        return facts.on(MemberRows.HEALTH, one.anchor().id(), day)
                .map(Dated::values)
                .map(fact -> new HealthCertificate(fact.issuedOn(), fact.validUntil(), fact.sufficient()))
                .orElse(null);
    }

    private Map<Declaration, Boolean> declarations(RecognitionCase one, LocalDate day) {
        Map<Declaration, Boolean> made = new EnumMap<>(Declaration.class);
        rows.list(MemberRows.DECLARATION, one.anchor().id(), clockwork.readTime(day, null))
                .forEach(fact ->
                        made.put(Declaration.valueOf(fact.key()), fact.values().answer()));
        one.item().declarations().forEach(given -> made.put(given.declaration(), given.answer()));
        return made;
    }

    /** The times that the person spent in teams so far. */
    List<TeamMembership> memberships(RecognitionCase one) {
        return facts.history(MemberRows.SERVICE, one.anchor().id()).stream()
                .filter(row -> takesPlace(row.values()))
                .map(row -> membership(row.values().teamId(), row.valid()))
                .toList();
    }

    /** The time in the team that recognition adds. */
    TeamMembership membership(RecognitionCase one, LocalDate day) {
        return membership(one.teamId(), DateRange.from(day));
    }

    private TeamMembership membership(Long teamId, DateRange period) {
        String code = teamId == null ? "" : teams.codesOf(List.of(teamId)).get(teamId);
        return new TeamMembership(code, period);
    }

    private static boolean takesPlace(ServiceFact service) {
        return service.status() == MemberStatus.SERVING || service.status() == MemberStatus.SUSPENDED;
    }
}
