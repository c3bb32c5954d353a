package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.personnel.api.ListOtherPosts;
import vn.anttcs.personnel.api.OtherPost;
import vn.anttcs.personnel.api.OtherPostPeriod;
import vn.anttcs.personnel.api.OtherPosts;
import vn.anttcs.personnel.api.SetOtherPosts;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.OtherPostFact;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Chức danh kiêm nhiệm: the other posts of members, which rules of money ask for. */
@Stateless
public class MemberOtherPosts {
    @Inject
    private MemberRows members;

    @Inject
    private DatedRows rows;

    @Inject
    private Decisions decisions;

    @Inject
    private Clockwork clockwork;

    /** Records which other posts a member holds from a day on, also that there is none. */
    @Operation(value = "setOtherPosts", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public OtherPosts setOtherPosts(SetOtherPosts command) {
        DateRange period = checked(command);
        MemberAnchor anchor = members.lock(command.memberNo(), command.version());
        Long decision = command.decision() == null ? null : decisions.store(command.decision());
        Recording recording = new Recording(clockwork.stamp(), decision);
        keysOf(anchor, recording.stamp())
                .forEach(key -> rows.clear(MemberRows.OTHER_POST, anchor.id(), key, period, recording));
        List<OtherPost> posts = command.posts() == null ? List.of() : command.posts();
        posts.forEach(post -> rows.put(
                MemberRows.OTHER_POST, anchor.id(), post.post(), period, new OtherPostFact(post.title()), recording));
        if (posts.isEmpty()) {
            rows.put(
                    MemberRows.OTHER_POST, anchor.id(), OtherPostFact.NONE, period, new OtherPostFact(null), recording);
        }
        return posts(anchor, recording.stamp());
    }

    private static DateRange checked(SetOtherPosts command) {
        List<Problem> problems = new ArrayList<>();
        LocalDate end = command.validTo() == null ? DateRange.OPEN_END : command.validTo();
        if (!command.validFrom().isBefore(end)) {
            problems.add(Problem.of("DAYS_REVERSED", "validTo"));
        }
        Set<String> named = new TreeSet<>();
        List<OtherPost> posts = command.posts() == null ? List.of() : command.posts();
        for (int index = 0; index < posts.size(); index++) {
            String post = posts.get(index).post();
            if (post.equals(OtherPostFact.NONE) || !named.add(post)) {
                problems.add(Problem.of("DUPLICATE_FIELD", "posts[" + index + "].post"));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return DateRange.of(command.validFrom(), end);
    }

    private Set<String> keysOf(MemberAnchor anchor, Instant knownOn) {
        Set<String> keys = new TreeSet<>();
        rows.history(MemberRows.OTHER_POST, anchor.id(), knownOn).forEach(row -> keys.add(row.key()));
        return keys;
    }

    /** The other posts of a member on all days, as known at a recorded time. */
    @Operation(value = "listOtherPosts", right = Right.MEMBER_READ, members = "memberNo")
    public OtherPosts listOtherPosts(ListOtherPosts query) {
        return posts(
                members.get(query.memberNo()),
                clockwork.readTime(null, query.knownOn()).knownOn());
    }

    private OtherPosts posts(MemberAnchor anchor, Instant knownOn) {
        List<Dated<OtherPostFact>> found = rows.history(MemberRows.OTHER_POST, anchor.id(), knownOn);
        Map<Long, Decision> cited =
                decisions.findAll(found.stream().map(Dated::decisionId).toList());
        return new OtherPosts(
                found.stream()
                        .map(row -> new OtherPostPeriod(
                                row.key(),
                                row.values().title(),
                                row.valid().from(),
                                row.valid().isOpen() ? null : row.valid().to(),
                                row.decisionId() == null ? null : cited.get(row.decisionId())))
                        .toList(),
                knownOn);
    }
}
