package vn.anttcs.organisation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.organisation.api.AssignResidentialUnit;
import vn.anttcs.organisation.api.ChangeResidentialUnit;
import vn.anttcs.organisation.api.CreateResidentialUnit;
import vn.anttcs.organisation.api.ResidentialUnit;
import vn.anttcs.organisation.api.ResidentialUnitDraft;
import vn.anttcs.shared.DateRange;

/** Sổ thôn, tổ dân phố: enters residential units and changes what is known of them. */
@Stateless
public class ResidentialUnitRegister {
    @Inject
    private ResidentialUnitWriter writer;

    @Inject
    private ResidentialUnitChanges changes;

    @Inject
    private ResidentialUnitViews views;

    @Inject
    private CommuneReference communes;

    @Inject
    private ForceRecording recordings;

    @Operation(value = "createResidentialUnit", right = Right.FORCE_WRITE, units = "communeCode", write = true)
    public ResidentialUnit createResidentialUnit(CreateResidentialUnit command) {
        DateRange period = Days.from(command.validFrom());
        AreaAttributes.read(command.attributes(), "attributes");
        long commune = communes.require(command.communeCode(), period.from());
        long id = writer.claim(command.code(), "code");
        writer.write(id, draft(command), commune, period, recordings.record(command.decision()));
        return views.after(id, period.from());
    }

    private static ResidentialUnitDraft draft(CreateResidentialUnit command) {
        return new ResidentialUnitDraft(
                command.code(),
                command.name(),
                command.kind(),
                command.unitClass(),
                command.households(),
                command.residents(),
                command.areaKm2(),
                command.formerTerritory(),
                command.attributes());
    }

    @Operation(value = "changeResidentialUnit", right = Right.FORCE_WRITE, residentialUnits = "code", write = true)
    public ResidentialUnit changeResidentialUnit(ChangeResidentialUnit command) {
        DateRange period = Days.between(command.validFrom(), command.validTo());
        AreaAttributes.read(command.attributes(), "attributes");
        long id = writer.require(command.code(), "code");
        writer.lock(id, command.version());
        changes.requireActive(id, command.code(), period.from());
        changes.apply(id, command, period, recordings.record(command.decision()));
        return views.after(id, period.from());
    }

    @Operation(
            value = "assignResidentialUnit",
            right = Right.FORCE_WRITE,
            residentialUnits = "code",
            units = "communeCode",
            write = true)
    public ResidentialUnit assignResidentialUnit(AssignResidentialUnit command) {
        long id = writer.require(command.code(), "code");
        DateRange period = Days.from(
                command.validFrom() == null ? changes.undecidedSince(id, command.code()) : command.validFrom());
        long commune = communes.require(command.communeCode(), period.from());
        writer.lock(id, command.version());
        changes.requireActive(id, command.code(), period.from());
        Set<Long> teams = changes.lockTeams(id, period.from());
        changes.assign(id, commune, period, teams, recordings.record(command.decision()));
        return views.after(id, period.from());
    }
}
