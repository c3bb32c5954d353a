package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.api.MergeResidentialUnits;
import vn.anttcs.organisation.api.ResidentialUnitCode;
import vn.anttcs.organisation.api.ResidentialUnitDraft;
import vn.anttcs.organisation.persistence.ResidentialUnitLineage;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Sáp nhập thôn, tổ dân phố. */
@ApplicationScoped
public class ResidentialUnitMerger {
    private ResidentialUnitWriter writer;
    private ResidentialUnitChanges changes;
    private ResidentialUnitParts parts;
    private ResidentialUnitLineage lineage;
    private ForceRecording recordings;

    protected ResidentialUnitMerger() {}

    @Inject
    public ResidentialUnitMerger(
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

    /** Merges on the day; returns the id of the one that there is then. */
    long merge(MergeResidentialUnits command, LocalDate day) {
        check(command);
        List<String> codes = command.residentialUnits().stream()
                .map(ResidentialUnitCode::code)
                .toList();
        List<String> all = Stream.concat(codes.stream(), Stream.ofNullable(command.intoCode()))
                .toList();
        ResidentialUnitParts.Locked locked = parts.lock(all, "residentialUnits", day);
        Set<Long> teams = changes.lockTeams(locked.ids(), day);
        ResidentialUnitDraft draft =
                command.draft() == null ? null : parts.complete(command.draft(), "draft", locked, day);
        Long made = draft == null ? null : writer.claim(draft.code(), "draft.code");
        Recording recording = recordings.record(command.decision());
        Set<Long> ending = new HashSet<>(locked.ids().subList(0, codes.size()));
        ending.forEach(id -> changes.end(id, day, recording));
        long result = draft == null ? parts.absorb(locked, day, recording) : made;
        if (draft != null) {
            writer.write(result, draft, locked.communeId(), DateRange.from(day), recording);
        }
        lineage.add(ending, List.of(result), day, Extent.WHOLE, recording);
        changes.replaceCoverage(teams, ending, List.of(result), day, recording);
        return result;
    }

    private static void check(MergeResidentialUnits command) {
        if ((command.intoCode() == null) == (command.draft() == null)) {
            throw Refusal.invalid("EITHER_OR", "draft", "draft", "intoCode");
        }
        if (command.intoCode() == null && command.residentialUnits().size() < 2) {
            throw Refusal.invalid("MERGER_NEEDS_TWO", "residentialUnits");
        }
        Set<String> seen = new HashSet<>();
        if (command.intoCode() != null) {
            seen.add(command.intoCode());
        }
        for (int index = 0; index < command.residentialUnits().size(); index++) {
            if (!seen.add(command.residentialUnits().get(index).code())) {
                throw Refusal.invalid("NAMED_TWICE", "residentialUnits[" + index + "].code");
            }
        }
    }
}
