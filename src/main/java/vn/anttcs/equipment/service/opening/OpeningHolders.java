package vn.anttcs.equipment.service.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.anttcs.equipment.persistence.StoreFact;
import vn.anttcs.equipment.persistence.StoreRows;
import vn.anttcs.equipment.persistence.opening.OpeningRows;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.service.MemberIndex;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.DatedSets;

/** Finds the holders that lines of a file name, some thousand at once, and where they lie today. */
@ApplicationScoped
public class OpeningHolders {
    private OpeningRows rows;
    private DatedSets sets;
    private TeamFacts teams;
    private MemberIndex members;
    private Clockwork clockwork;

    protected OpeningHolders() {}

    @Inject
    public OpeningHolders(OpeningRows rows, DatedSets sets, TeamFacts teams, MemberIndex members, Clockwork clockwork) {
        this.rows = rows;
        this.sets = sets;
        this.teams = teams;
        this.members = members;
        this.clockwork = clockwork;
    }

    /**
     * Who is named.
     *
     * @param unitId the unit in which the holder lies today, or null while that is open
     */
    record Found(Holder holder, Long unitId) {}

    /** Who each of the lines names, in their order; null where nobody is found. */
    List<Found> of(List<OpeningLine> lines) {
        Map<String, Found> stores = stores(named(lines, OpeningLine::storeNo));
        Map<String, Found> found = teams(named(lines, OpeningLine::teamCode));
        Map<String, Found> people = members(named(lines, OpeningLine::memberNo));
        List<Found> all = new ArrayList<>(lines.size());
        for (OpeningLine line : lines) {
            all.add(
                    line.storeNo() != null
                            ? stores.get(line.storeNo())
                            : line.teamCode() != null ? found.get(line.teamCode()) : people.get(line.memberNo()));
        }
        return all;
    }

    private static List<String> named(List<OpeningLine> lines, Function<OpeningLine, String> name) {
        return lines.stream().map(name).filter(Objects::nonNull).distinct().toList();
    }

    private Map<String, Found> stores(Collection<String> numbers) {
        Map<String, Long> ids = rows.stores(numbers);
        Map<Long, StoreFact> facts = new HashMap<>();
        sets.standing(StoreRows.FACTS, ids.values()).forEach(fact -> facts.put(fact.identity(), fact.values()));
        Map<String, Found> found = new HashMap<>();
        ids.forEach((number, id) -> found.put(
                number,
                new Found(
                        new Holder(HolderKind.STORE, id),
                        facts.containsKey(id) ? facts.get(id).unitId() : null)));
        return found;
    }

    private Map<String, Found> teams(Collection<String> codes) {
        Map<String, Long> ids = teams.findByCodes(codes);
        Map<Long, Long> communes = teams.communesToday(ids.values());
        Map<String, Found> found = new HashMap<>();
        ids.forEach((code, id) -> found.put(code, new Found(new Holder(HolderKind.TEAM, id), communes.get(id))));
        return found;
    }

    private Map<String, Found> members(Collection<String> names) {
        Map<String, MemberIndex.Known> known = members.named(names, clockwork.readTime(null, null));
        Map<Long, Long> communes = teams.communesToday(known.values().stream()
                .map(MemberIndex.Known::teamId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, Found> found = new HashMap<>();
        known.forEach((name, member) -> found.put(
                name,
                new Found(
                        new Holder(HolderKind.MEMBER, member.id()),
                        member.teamId() == null ? null : communes.get(member.teamId()))));
        return found;
    }
}
