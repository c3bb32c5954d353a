package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.api.ResidentialUnitCode;
import vn.anttcs.organisation.api.Team;
import vn.anttcs.organisation.persistence.TeamFact;
import vn.anttcs.organisation.persistence.TeamNumber;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows teams as they are on a day, many at once. */
@ApplicationScoped
public class TeamViews {
    private TeamRows teams;
    private DatedSets sets;
    private TeamCodes codes;
    private TeamStrength strength;
    private Clockwork clockwork;

    protected TeamViews() {}

    @Inject
    public TeamViews(TeamRows teams, DatedSets sets, TeamCodes codes, TeamStrength strength, Clockwork clockwork) {
        this.teams = teams;
        this.sets = sets;
        this.codes = codes;
        this.strength = strength;
        this.clockwork = clockwork;
    }

    /** A team after a write: as it is on the first day of what was written, or today if that has passed. */
    public Team after(long id, LocalDate validFrom) {
        LocalDate today = clockwork.today();
        LocalDate day = validFrom.isAfter(today) ? validFrom : today;
        return find(id, clockwork.readTime(day, null)).orElseThrow();
    }

    /** One team; empty when nothing about it was known at the recorded time. */
    public Optional<Team> find(long id, ReadTime time) {
        return list(List.of(id), time).stream().findFirst();
    }

    /** Teams in the order of the ids; those of which nothing was known are left out. */
    public List<Team> list(List<Long> ids, ReadTime time) {
        Map<Long, Team> views = on(ids, time, time);
        List<Long> missing = ids.stream().filter(id -> !views.containsKey(id)).toList();
        firstDays(missing, time)
                .forEach((id, day) -> views.putAll(on(List.of(id), new ReadTime(day, time.knownOn()), time)));
        return ids.stream().filter(views::containsKey).map(views::get).toList();
    }

    /** A team whose first day is still to come is shown as it will be then. */
    private Map<Long, LocalDate> firstDays(List<Long> ids, ReadTime time) {
        Map<Long, LocalDate> days = new HashMap<>();
        sets.history(TeamRows.FACTS, ids, time.knownOn())
                .forEach(fact -> days.putIfAbsent(fact.identity(), fact.valid().from()));
        return days;
    }

    private Map<Long, Team> on(List<Long> ids, ReadTime day, ReadTime asked) {
        List<Dated<TeamFact>> facts = sets.list(TeamRows.FACTS, ids, day);
        List<Long> found = facts.stream().map(Dated::identity).toList();
        Material material = new Material(
                teams.anchorsOf(found),
                codes.communes(
                        facts.stream().map(fact -> fact.values().communeId()).toList(), day),
                codes.coverage(found, day),
                numbers(found, day),
                strength.on(found, asked));
        Map<Long, Team> views = new HashMap<>();
        facts.forEach(fact -> views.put(fact.identity(), view(fact, material, asked)));
        return views;
    }

    private Map<Long, TeamNumber> numbers(List<Long> ids, ReadTime time) {
        Map<Long, TeamNumber> numbers = new HashMap<>();
        sets.list(TeamRows.NUMBERS, ids, time).forEach(number -> numbers.put(number.identity(), number.values()));
        return numbers;
    }

    private record Material(
            Map<Long, TeamRows.Anchor> anchors,
            Map<Long, String> communes,
            Map<Long, List<ResidentialUnitCode>> coverage,
            Map<Long, TeamNumber> numbers,
            Map<Long, Integer> strengths) {}

    private static Team view(Dated<TeamFact> fact, Material material, ReadTime time) {
        long id = fact.identity();
        TeamFact values = fact.values();
        TeamNumber number = material.numbers().get(id);
        return new Team(
                material.anchors().get(id).teamCode(),
                values.name(),
                material.communes().get(values.communeId()),
                material.coverage().getOrDefault(id, new ArrayList<>()),
                fact.valid().from().isAfter(time.validOn()) ? RecordStatus.PLANNED : values.state(),
                number == null ? null : number.members(),
                number == null ? null : number.heads(),
                number == null ? null : number.deputies(),
                material.strengths().getOrDefault(id, 0),
                fact.valid().from(),
                ResidentialUnitViews.end(fact),
                material.anchors().get(id).version(),
                time.knownOn());
    }
}
