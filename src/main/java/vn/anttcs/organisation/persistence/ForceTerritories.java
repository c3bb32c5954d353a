package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;

/** Where residential units and teams lie today, in one query. */
@ApplicationScoped
public class ForceTerritories {
    // Work that is open today says who decides; otherwise the commune of today, else the last one, else the first to
    // come.
    private static final String RESIDENTIAL_UNIT = """
            select coalesce(w.unit_id, f.commune_id) from residential_unit a
            join residential_unit_fact f on f.residential_unit_id = a.id and f.superseded_at = :open
                and f.commune_id is not null
            left join team_work w on w.residential_unit_id = a.id and w.superseded_at = :open and w.since <= :today
            where a.code = :code
            order by case when f.valid_from <= :today then 0 else 1 end, f.valid_from desc limit 1""";

    private static final String TEAM = """
            select coalesce(w.unit_id, f.commune_id) from team a
            join team_fact f on f.team_id = a.id and f.superseded_at = :open and f.commune_id is not null
            left join team_work w on w.team_id = a.id and w.superseded_at = :open and w.since <= :today
            where a.team_code = :code
            order by case when f.valid_from <= :today then 0 else 1 end, f.valid_from desc limit 1""";

    private static final String OF_COVERAGE = """
            select min(w.unit_id) from team a
            join team_fact f on f.team_id = a.id and f.superseded_at = :open and f.commune_id is null
                and f.valid_from <= :today and f.valid_to > :today
            join team_coverage c on c.team_id = a.id and c.superseded_at = :open
                and c.valid_from <= :today and c.valid_to > :today
            join team_work w on w.residential_unit_id = c.residential_unit_id and w.superseded_at = :open
                and w.since <= :today
            where a.team_code = :code""";

    private Database database;

    protected ForceTerritories() {}

    @Inject
    public ForceTerritories(Database database) {
        this.database = database;
    }

    /** The unit in which a residential unit lies on the day; a waiting one lies with those who decide about it. */
    public OptionalLong ofResidentialUnit(String code, LocalDate today) {
        return read(RESIDENTIAL_UNIT, code, today);
    }

    /** The unit in which a team lies on the day; one that waits for its residential units lies with who decides on them. */
    public OptionalLong ofTeam(String teamCode, LocalDate today) {
        OptionalLong waiting = read(OF_COVERAGE, teamCode, today);
        return waiting.isPresent() ? waiting : read(TEAM, teamCode, today);
    }

    private OptionalLong read(String sql, String code, LocalDate today) {
        Optional<Long> unit = database.with(handle -> handle.createQuery(sql)
                .bind("code", code)
                .bind("today", today)
                .bind("open", Dated.OPEN)
                .map((results, context) -> Optional.ofNullable(results.getObject(1, Long.class)))
                .findFirst()
                .orElse(Optional.empty()));
        return unit.isPresent() ? OptionalLong.of(unit.get()) : OptionalLong.empty();
    }
}
