package vn.anttcs.organisation.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Scope;
import vn.anttcs.access.service.Territories;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.organisation.api.CreateResidentialUnit;
import vn.anttcs.organisation.api.EstablishTeam;
import vn.anttcs.organisation.api.GetResidentialUnit;
import vn.anttcs.organisation.api.GetTeam;
import vn.anttcs.organisation.api.ListTeamWork;
import vn.anttcs.organisation.api.MapChange;
import vn.anttcs.organisation.api.ResidentialUnit;
import vn.anttcs.organisation.api.ResidentialUnitCode;
import vn.anttcs.organisation.api.ResidentialUnitKind;
import vn.anttcs.organisation.api.Team;
import vn.anttcs.organisation.api.TeamWorkItem;
import vn.anttcs.organisation.api.UnitLevel;
import vn.anttcs.organisation.persistence.ChangeSetRows;
import vn.anttcs.organisation.persistence.LineageRows;
import vn.anttcs.organisation.persistence.MapRows;
import vn.anttcs.organisation.persistence.MapWriter;
import vn.anttcs.organisation.persistence.UnitFact;
import vn.anttcs.organisation.persistence.UnitRows;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.platform.time.Clocks;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;
import vn.anttcs.shared.VietnameseText;

/** A province (38) with four communes (00001 to 00004) in a database in memory, and its services without a server. */
final class SmallForce {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    static final LocalDate START = LocalDate.of(2024, 7, 2);
    static final Decision DECISION =
            new Decision("12/QĐ-UBND", LocalDate.of(2024, 7, 1), "Ủy ban nhân dân tỉnh Thanh Hóa", null, null);

    private final AtomicLong numbers = new AtomicLong(1000);
    final Map<Long, List<TakenPlace>> places = new HashMap<>();
    final Database database = new Database(TestDatabases.h2());
    // It runs: a stamp ahead of the clock would lie in the future of every reader.
    final Clock clock = Clock.offset(
            Clock.system(Clocks.VIET_NAM),
            Duration.between(Clock.systemUTC().instant(), Instant.parse("2026-11-01T03:00:00Z")));
    final Clockwork clockwork = new Clockwork(database, clock);
    final Ids ids = new Ids() {
        @Override
        public long next(String series) {
            return numbers.incrementAndGet();
        }

        @Override
        public long next() {
            return numbers.incrementAndGet();
        }
    };
    final Wiring wiring = new Wiring()
            .with(Database.class, database)
            .with(Clock.class, clock)
            .with(Clockwork.class, clockwork)
            .with(Ids.class, ids)
            .with(Territories.class, everywhere())
            .with(UnitTree.class, new Tree(new MapRows(database), clockwork))
            .with(TeamStrength.class, strength());
    final ChangeSetWork changeSets = changeSets();

    SmallForce() {
        long province = unit("38", UnitLevel.PROVINCE, "Tỉnh Thanh Hóa", null);
        for (String code : List.of("00001", "00002", "00003", "00004")) {
            unit(code, UnitLevel.COMMUNE, "Xã " + code, province);
        }
    }

    private static Territories everywhere() {
        return new Territories(null) {
            @Override
            public Scope scope(Right right) {
                return new Scope(true, List.of());
            }

            @Override
            public boolean may(Right right, long unitId) {
                return true;
            }
        };
    }

    private TeamStrength strength() {
        return new TeamStrength() {
            @Override
            public Map<Long, Integer> on(Collection<Long> teamIds, ReadTime time) {
                Map<Long, Integer> strengths = new HashMap<>();
                teamIds.forEach(team -> strengths.put(team, (int) places.getOrDefault(team, List.of()).stream()
                        .filter(place -> place.period().contains(time.validOn()))
                        .count()));
                return strengths;
            }

            @Override
            public List<TakenPlace> taken(long teamId, DateRange period) {
                return places.getOrDefault(teamId, List.of()).stream()
                        .filter(place -> place.period().overlaps(period))
                        .toList();
            }
        };
    }

    private ChangeSetWork changeSets() {
        DatedRows rows = new DatedRows(database, numbers::incrementAndGet);
        LineageRows lineage = new LineageRows(database, numbers::incrementAndGet);
        ChangeSetRows register = new ChangeSetRows(
                database, new Decisions(database, numbers::incrementAndGet), numbers::incrementAndGet);
        return new ChangeSetWork(
                new MapRows(database),
                new MapWriter(database, rows, lineage),
                register,
                clockwork,
                List.<UnitFollower>of(wiring.get(ForceFollower.class)));
    }

    private long unit(String code, UnitLevel level, String name, Long parent) {
        long id = numbers.incrementAndGet();
        Instant stamp = clockwork.stamp();
        database.use(handle -> handle.createUpdate("insert into unit (id, version, changed_at) values (:id, 1, :stamp)")
                .bind("id", id)
                .bind("stamp", stamp)
                .execute());
        UnitFact fact = new UnitFact(
                code,
                level,
                level == UnitLevel.PROVINCE ? "PROVINCE" : "COMMUNE",
                name,
                VietnameseText.fold(name),
                parent,
                null);
        wiring.get(DatedRows.class)
                .put(UnitRows.FACTS, id, DateRange.from(LocalDate.of(2024, 7, 1)), fact, new Recording(stamp, null));
        return id;
    }

    ResidentialUnit village(String code, String communeCode) {
        return wiring.get(ResidentialUnitRegister.class)
                .createResidentialUnit(new CreateResidentialUnit(
                        code,
                        DECISION,
                        START,
                        communeCode,
                        "Thôn " + code,
                        ResidentialUnitKind.VILLAGE,
                        null,
                        100,
                        400,
                        null,
                        "38",
                        List.of()));
    }

    Team team(String teamCode, String communeCode, String... residentialUnits) {
        return wiring.get(TeamEstablishment.class)
                .establishTeam(new EstablishTeam(
                        teamCode,
                        DECISION,
                        START,
                        "Tổ " + teamCode,
                        communeCode,
                        codes(residentialUnits),
                        5,
                        null,
                        null));
    }

    static List<ResidentialUnitCode> codes(String... codes) {
        return Arrays.stream(codes).map(ResidentialUnitCode::new).toList();
    }

    /** A member serves in the team from the day on. */
    void serves(String teamCode, LocalDate from, LocalDate to) {
        long team = wiring.get(TeamFacts.class).findByCode(teamCode).orElseThrow();
        DateRange period = to == null ? DateRange.from(from) : DateRange.of(from, to);
        places.computeIfAbsent(team, id -> new ArrayList<>()).add(new TakenPlace("M1", period, false, false));
    }

    void change(LocalDate day, MapChange... changes) {
        changeSets.apply(day, DECISION, null, List.of(changes));
    }

    Team team(String teamCode, LocalDate day) {
        return team(teamCode, day, null);
    }

    Team team(String teamCode, LocalDate day, Instant knownOn) {
        return wiring.get(TeamDirectory.class).getTeam(new GetTeam(teamCode, day, knownOn));
    }

    ResidentialUnit village(String code, LocalDate day) {
        return village(code, day, null);
    }

    ResidentialUnit village(String code, LocalDate day, Instant knownOn) {
        return wiring.get(ResidentialUnitDirectory.class)
                .getResidentialUnit(new GetResidentialUnit(code, day, knownOn));
    }

    List<TeamWorkItem> work() {
        return wiring.get(TeamWorkList.class)
                .listTeamWork(new ListTeamWork(null, null, null, null, null))
                .items();
    }
}
