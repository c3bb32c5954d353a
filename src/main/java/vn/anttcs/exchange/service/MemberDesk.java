package vn.anttcs.exchange.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.anttcs.exchange.rule.Column;
import vn.anttcs.exchange.rule.Finding;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.exchange.rule.ImportTemplate;
import vn.anttcs.exchange.rule.MemberRow;
import vn.anttcs.organisation.service.ForceLoad;
import vn.anttcs.organisation.service.KnownCommune;
import vn.anttcs.organisation.service.KnownPlace;
import vn.anttcs.personnel.service.LoadFault;
import vn.anttcs.personnel.service.LoadedMember;
import vn.anttcs.personnel.service.RosterLoad;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.shared.Decision;

/** The desk for members. Their commune is that of their team. */
final class MemberDesk implements KindDesk {
    private static final Column TEAM = ImportTemplate.MEMBERS.column("teamCode");
    private static final Column CITIZEN_ID = ImportTemplate.MEMBERS.column("citizenId");
    private static final Column NAME = ImportTemplate.MEMBERS.column("fullName");
    private static final Column POSITION = ImportTemplate.MEMBERS.column("position");

    private final CommuneDesk communes;
    private final Registers registers;
    private final LocalDate today;
    private final UnaryOperator<String> shownNumber;
    private final Map<String, KnownPlace> teams = new HashMap<>();
    private final SeenInFile persons = new SeenInFile(CITIZEN_ID, FindingCode.PERSON_TWICE_IN_FILE);

    /** What members are held against and stored in. */
    record Registers(ForceLoad force, RosterLoad roster, Decisions decisions) {}

    /** The desk; the operator gives a member number as the caller may see it. */
    MemberDesk(CommuneDesk communes, Registers registers, LocalDate today, UnaryOperator<String> shownNumber) {
        this.communes = communes;
        this.registers = registers;
        this.today = today;
        this.shownNumber = shownNumber;
    }

    private static MemberRow values(CheckedRow row) {
        return (MemberRow) row.values();
    }

    @Override
    public void place(List<CheckedRow> rows) {
        lookUpTeams(rows);
        for (CheckedRow row : rows) {
            String code = values(row).teamCode();
            KnownPlace team = code == null ? null : teams.get(code);
            if (team != null) {
                place(row, code, team);
            } else if (code != null) {
                row.add(Finding.of(TEAM, code, FindingCode.TEAM_UNKNOWN, code));
            }
        }
    }

    private void lookUpTeams(List<CheckedRow> rows) {
        List<String> wanted = rows.stream()
                .map(row -> values(row).teamCode())
                .filter(Objects::nonNull)
                .filter(code -> !teams.containsKey(code))
                .distinct()
                .toList();
        if (!wanted.isEmpty()) {
            wanted.forEach(code -> teams.put(code, null));
            teams.putAll(registers.force().teams(wanted, today));
        }
    }

    private void place(CheckedRow row, String code, KnownPlace team) {
        row.teamId(team.id());
        KnownCommune commune = communes.byId(team.communeId());
        if (commune == null) {
            row.add(Finding.of(TEAM, code, FindingCode.TEAM_NOT_ACTIVE, code));
        } else {
            communes.place(row, commune, TEAM, code);
        }
    }

    @Override
    public void checkFile(List<CheckedRow> rows) {
        for (CheckedRow row : rows) {
            persons.see(row, values(row).citizenId());
            String name = values(row).fullName();
            if (name != null && !RosterLoad.isName(name)) {
                row.add(Finding.of(NAME, name, FindingCode.NAME_FORM));
            }
        }
    }

    @Override
    public void checkRegister(List<CheckedRow> rows) {
        Map<String, String> known = registers
                .roster()
                .known(rows.stream()
                        .map(row -> values(row).citizenId())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        for (CheckedRow row : rows) {
            String number = known.get(values(row).citizenId());
            if (number != null) {
                row.add(Finding.of(
                        CITIZEN_ID,
                        values(row).citizenId(),
                        FindingCode.PERSON_IN_REGISTER,
                        shownNumber.apply(number)));
            }
        }
        checkPlaces(rows);
    }

    private void checkPlaces(List<CheckedRow> rows) {
        List<CheckedRow> complete = rows.stream().filter(MemberDesk::isComplete).toList();
        List<LoadedMember> members = new ArrayList<>(complete.size());
        complete.forEach(row -> members.add(loaded(row, null)));
        for (LoadFault fault : registers.roster().check(members)) {
            CheckedRow row = complete.get(fault.index());
            Column column = fault.ground().field().equals("position") ? POSITION : TEAM;
            row.add(new Finding(
                    column,
                    values(row).teamCode(),
                    FindingCode.valueOf(fault.ground().code().name()),
                    fault.ground().arguments()));
        }
    }

    private static boolean isComplete(CheckedRow row) {
        MemberRow values = values(row);
        return row.teamId() != 0
                && row.commune() != null
                && values.citizenId() != null
                && values.position() != null
                && values.recognisedOn() != null;
    }

    @Override
    public void store(List<CheckedRow> rows, Supplier<Instant> stamp) {
        Map<Decision, Long> kept = registers
                .decisions()
                .storeAll(rows.stream().map(row -> values(row).decision()).toList());
        List<LoadedMember> members = rows.stream()
                .map(row -> loaded(row, kept.get(values(row).decision())))
                .toList();
        registers.roster().add(members, stamp.get());
    }

    private static LoadedMember loaded(CheckedRow row, Long decisionId) {
        MemberRow values = values(row);
        LoadedMember.InWords person = new LoadedMember.InWords(
                values.citizenId(),
                values.fullName(),
                values.sex(),
                values.dateOfBirth(),
                values.ethnicity(),
                values.educationLevel(),
                values.professionalLevel(),
                values.phone(),
                values.permanentResidence(),
                values.actualResidence(),
                values.formerForce(),
                values.priorityGroup());
        return LoadedMember.of(person, row.teamId(), values.position(), values.recognisedOn(), decisionId);
    }
}
