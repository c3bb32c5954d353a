package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.anttcs.organisation.api.DissolveResidentialUnit;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Recording;

/** Giải thể thôn, tổ dân phố: ends one that no team depends on any more. */
@ApplicationScoped
public class ResidentialUnitDissolution {
    private ResidentialUnitWriter writer;
    private ResidentialUnitChanges changes;
    private TeamCoverage coverage;
    private TeamRows teams;
    private ForceRecording recordings;

    protected ResidentialUnitDissolution() {}

    @Inject
    public ResidentialUnitDissolution(
            ResidentialUnitWriter writer,
            ResidentialUnitChanges changes,
            TeamCoverage coverage,
            TeamRows teams,
            ForceRecording recordings) {
        this.writer = writer;
        this.changes = changes;
        this.coverage = coverage;
        this.teams = teams;
        this.recordings = recordings;
    }

    /** Ends it on the day and takes it out of the coverage of its teams; returns its id. */
    long dissolve(DissolveResidentialUnit command, LocalDate day) {
        long id = writer.require(command.code(), "code");
        writer.lock(id, command.version());
        changes.requireActive(id, command.code(), day);
        Set<Long> covering = changes.lockTeams(id, day);
        Set<Long> dependent = coverage.coveringOnly(covering, id, day);
        if (!dependent.isEmpty()) {
            String codes =
                    String.join(", ", new TreeSet<>(teams.codesOf(dependent).values()));
            throw Refusal.refused("RESIDENTIAL_UNIT_HAS_TEAM", "code", command.code(), codes, day.toString());
        }
        Recording recording = recordings.record(command.decision());
        coverage.replace(covering, Set.of(id), List.of(), day, recording);
        changes.end(id, day, recording);
        changes.settle(covering, day, recording);
        return id;
    }
}
