package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.personnel.persistence.LoadedMemberRows;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;

/** Finds many members at once by what files call them: their numbers, or their citizen ids. */
@ApplicationScoped
public class MemberIndex {
    private static final Pattern CITIZEN_ID = Pattern.compile("\\d{12}");

    private LoadedMemberRows load;
    private MemberRows members;
    private DatedSets sets;

    protected MemberIndex() {}

    @Inject
    public MemberIndex(LoadedMemberRows load, MemberRows members, DatedSets sets) {
        this.load = load;
        this.members = members;
        this.sets = sets;
    }

    /**
     * A member that is there.
     *
     * @param id internal id
     * @param teamId the team at the time asked for, or null without one
     */
    public record Known(long id, Long teamId) {}

    /** The members behind numbers and citizen ids at the two times; what is neither is left out. */
    public Map<String, Known> named(Collection<String> names, ReadTime time) {
        Map<Boolean, Set<String>> parts = names.stream()
                .collect(Collectors.partitioningBy(
                        name -> CITIZEN_ID.matcher(name).matches(), Collectors.toSet()));
        Map<String, String> claimed = load.known(parts.get(true));
        List<MemberAnchor> anchors =
                members.withNumbers(Stream.concat(claimed.values().stream(), parts.get(false).stream())
                        .toList());
        Map<Long, Long> teams = new HashMap<>();
        sets.list(MemberRows.SERVICE, anchors.stream().map(MemberAnchor::id).toList(), time)
                .forEach(fact -> teams.put(fact.identity(), fact.values().teamId()));
        Map<String, Known> byNumber = anchors.stream()
                .collect(Collectors.toMap(
                        MemberAnchor::memberNo, member -> new Known(member.id(), teams.get(member.id()))));
        Map<String, Known> found = new HashMap<>();
        names.forEach(name -> {
            Known known = byNumber.get(claimed.getOrDefault(name, name));
            if (known != null) {
                found.put(name, known);
            }
        });
        return found;
    }
}
