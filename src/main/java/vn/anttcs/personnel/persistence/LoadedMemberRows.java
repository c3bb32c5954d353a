package vn.anttcs.personnel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.platform.persistence.Database;

/** Anchors of members and claims of citizen ids in sets. */
@ApplicationScoped
public class LoadedMemberRows {
    private static final int CHUNK = 1000;

    private Database database;
    private MemberRows members;

    protected LoadedMemberRows() {}

    @Inject
    public LoadedMemberRows(Database database, MemberRows members) {
        this.database = database;
        this.members = members;
    }

    /** The member numbers behind those of the citizen ids that are claimed. */
    public Map<String, String> known(Collection<String> citizenIds) {
        List<String> all = List.copyOf(citizenIds);
        Map<String, String> known = new HashMap<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<String> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            database.use(handle -> handle.createQuery("select c.citizen_id, m.member_no from citizen_claim c"
                            + " join member m on m.id = c.member_id where c.citizen_id in (<ids>)")
                    .bindList("ids", chunk)
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(claim -> known.put(claim.getKey(), claim.getValue())));
        }
        return known;
    }

    /** New members that claim the citizen ids, in the order of these. A claimed one breaks the unique key. */
    public List<MemberAnchor> add(List<String> citizenIds) {
        List<MemberAnchor> added = new ArrayList<>(citizenIds.size());
        citizenIds.forEach(citizenId -> added.add(members.next()));
        if (added.isEmpty()) {
            return added;
        }
        database.use(handle -> {
            PreparedBatch anchors =
                    handle.prepareBatch("insert into member (id, member_no, version) values (:id, :number, 1)");
            PreparedBatch claims =
                    handle.prepareBatch("insert into citizen_claim (citizen_id, member_id) values (:citizen, :id)");
            for (int index = 0; index < added.size(); index++) {
                MemberAnchor anchor = added.get(index);
                anchors.bind("id", anchor.id())
                        .bind("number", anchor.memberNo())
                        .add();
                claims.bind("citizen", citizenIds.get(index))
                        .bind("id", anchor.id())
                        .add();
            }
            anchors.execute();
            claims.execute();
        });
        return added;
    }
}
