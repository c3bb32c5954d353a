package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.anttcs.organisation.api.ChangeResidentialUnit;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.VietnameseText;

/** What changes in the facts of a residential unit, piece by piece of time. */
@ApplicationScoped
public class ResidentialUnitChanges {
    private DatedSets sets;
    private ResidentialUnitWriter writer;
    private TeamSettlement settlement;
    private TeamCoverage coverage;
    private CommunePath path;

    protected ResidentialUnitChanges() {}

    @Inject
    public ResidentialUnitChanges(
            DatedSets sets,
            ResidentialUnitWriter writer,
            TeamSettlement settlement,
            TeamCoverage coverage,
            CommunePath path) {
        this.sets = sets;
        this.writer = writer;
        this.settlement = settlement;
        this.coverage = coverage;
        this.path = path;
    }

    /** What stands of the residential unit on the day; refused unless it exists then. */
    public ResidentialUnitFact requireActive(long id, String code, LocalDate day) {
        return sets.standing(ResidentialUnitRows.FACTS, List.of(id)).stream()
                .filter(fact -> fact.valid().contains(day) && fact.values().state() == RecordStatus.ACTIVE)
                .map(Dated::values)
                .findFirst()
                .orElseThrow(() -> Refusal.refused("RESIDENTIAL_UNIT_NOT_ACTIVE", "validFrom", code, day.toString()));
    }

    /** The first day on which nobody knows its commune. */
    public LocalDate undecidedSince(long id, String code) {
        return sets.standing(ResidentialUnitRows.FACTS, List.of(id)).stream()
                .filter(fact ->
                        fact.values().communeId() == null && fact.values().state() == RecordStatus.ACTIVE)
                .map(fact -> fact.valid().from())
                .findFirst()
                .orElseThrow(() -> Refusal.refused("RESIDENTIAL_UNIT_COMMUNE_KNOWN", "validFrom", code));
    }

    /** Sets what the command gives and leaves the rest. */
    public void apply(long id, ChangeResidentialUnit command, DateRange period, Recording recording) {
        sets.change(ResidentialUnitRows.FACTS, id, period, fact -> changed(fact, command), recording);
        writer.territory(id, command.formerTerritory(), period, recording);
        writer.features(id, AreaAttributes.read(command.attributes(), "attributes"), period, recording);
    }

    private static ResidentialUnitFact changed(ResidentialUnitFact old, ChangeResidentialUnit command) {
        if (old.state() != RecordStatus.ACTIVE) {
            return old;
        }
        String name = given(command.name(), old.name());
        return new ResidentialUnitFact(
                old.state(),
                old.communeId(),
                name,
                VietnameseText.fold(name),
                given(command.kind(), old.kind()),
                given(command.unitClass(), old.unitClass()),
                given(command.households(), old.households()),
                given(command.residents(), old.residents()),
                given(command.areaKm2(), old.areaKm2()));
    }

    private static <T> T given(T wanted, T old) {
        return wanted == null ? old : wanted;
    }

    /** Puts it into a commune and lets its teams follow; what was left to decide about it is decided. */
    public void assign(long id, long communeId, DateRange period, Collection<Long> teamIds, Recording recording) {
        List<CommunePath.Stay> stays = path.from(communeId, period.from(), recording);
        for (CommunePath.Stay stay : stays) {
            sets.change(
                    ResidentialUnitRows.FACTS,
                    id,
                    stay.days(),
                    fact -> fact.state() == RecordStatus.ACTIVE ? fact.in(stay.communeId()) : fact,
                    recording);
        }
        settlement.residentialUnitDecided(id, teamIds, period.from(), recording);
        path.open(id, stays, recording);
    }

    /** Locks the teams that cover a residential unit on the day or later; before the stamp is taken. */
    public Set<Long> lockTeams(long id, LocalDate from) {
        return lockTeams(List.of(id), from);
    }

    /** Locks the teams that cover any of the residential units on the day or later; before the stamp is taken. */
    public Set<Long> lockTeams(Collection<Long> ids, LocalDate from) {
        return settlement.lock(ids, from);
    }

    /** Lets teams stand where their residential units lie. */
    public void settle(Collection<Long> teamIds, LocalDate from, Recording recording) {
        settlement.settle(teamIds, from, recording);
    }

    /** Teams that covered the old residential units cover the new ones from the day on, and stand where those lie. */
    public void replaceCoverage(
            Collection<Long> teamIds, Set<Long> old, Collection<Long> instead, LocalDate day, Recording recording) {
        coverage.replace(teamIds, old, instead, day, recording);
        settlement.settle(teamIds, day, recording);
    }

    /** Ends it on a day; the last facts stay with the new status. */
    public void end(long id, LocalDate day, Recording recording) {
        sets.change(
                ResidentialUnitRows.FACTS, id, DateRange.from(day), fact -> fact.as(RecordStatus.DISSOLVED), recording);
    }
}
