package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.api.ResidentialUnitDraft;
import vn.anttcs.organisation.api.SplitResidentialUnit;
import vn.anttcs.organisation.persistence.ResidentialUnitLineage;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Chia tách thôn, tổ dân phố. */
@ApplicationScoped
public class ResidentialUnitSplitter {
    private ResidentialUnitWriter writer;
    private ResidentialUnitChanges changes;
    private ResidentialUnitParts parts;
    private ResidentialUnitLineage lineage;
    private ForceRecording recordings;

    protected ResidentialUnitSplitter() {}

    @Inject
    public ResidentialUnitSplitter(
            ResidentialUnitWriter writer,
            ResidentialUnitChanges changes,
            ResidentialUnitParts parts,
            ResidentialUnitLineage lineage,
            ForceRecording recordings) {
        this.writer = writer;
        this.changes = changes;
        this.parts = parts;
        this.lineage = lineage;
        this.recordings = recordings;
    }

    /** Divides on the day; returns the ids of those that there are then. Teams go on covering the whole area. */
    List<Long> split(SplitResidentialUnit command, LocalDate day) {
        boolean goesOn = Boolean.TRUE.equals(command.goesOn());
        if (!goesOn && command.drafts().size() < 2) {
            throw Refusal.invalid("DIVISION_NEEDS_TWO", "drafts");
        }
        ResidentialUnitParts.Locked locked = parts.lock(List.of(command.code()), "code", day);
        long old = locked.ids().get(0);
        writer.hold(old, command.version());
        Set<Long> teams = changes.lockTeams(locked.ids(), day);
        List<ResidentialUnitDraft> drafts = complete(command, locked, day);
        List<Long> after = claim(drafts);
        Recording recording = recordings.record(command.decision());
        for (int index = 0; index < drafts.size(); index++) {
            writer.write(after.get(index), drafts.get(index), locked.communeId(), DateRange.from(day), recording);
        }
        lineage.add(List.of(old), after, day, Extent.PART, recording);
        if (goesOn) {
            after.add(0, old);
        } else {
            changes.end(old, day, recording);
        }
        changes.replaceCoverage(teams, Set.of(old), after, day, recording);
        return after;
    }

    private List<ResidentialUnitDraft> complete(
            SplitResidentialUnit command, ResidentialUnitParts.Locked locked, LocalDate day) {
        List<ResidentialUnitDraft> drafts = new ArrayList<>();
        for (int index = 0; index < command.drafts().size(); index++) {
            drafts.add(parts.inherit(command.drafts().get(index), "drafts[" + index + "]", locked, day));
        }
        return drafts;
    }

    private List<Long> claim(List<ResidentialUnitDraft> drafts) {
        List<Long> claimed = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int index = 0; index < drafts.size(); index++) {
            String field = "drafts[" + index + "].code";
            String code = drafts.get(index).code();
            if (code != null && !named.add(code)) {
                throw Refusal.invalid("NAMED_TWICE", field);
            }
            claimed.add(writer.claim(code, field));
        }
        return claimed;
    }
}
