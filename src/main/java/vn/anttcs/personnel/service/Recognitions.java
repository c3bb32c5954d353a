package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntFunction;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.api.Members;
import vn.anttcs.personnel.api.RecognitionItem;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Recognises candidates in four steps for all of them: lock, decide, record, show. */
@ApplicationScoped
class Recognitions {
    @Inject
    private MemberRows members;

    @Inject
    private TeamFacts teams;

    @Inject
    private TeamPlaces places;

    @Inject
    private RecognitionCases cases;

    @Inject
    private RecognitionRecord record;

    Members recognise(List<RecognitionItem> items, LocalDate day, Decision decision, IntFunction<String> fieldPrefix) {
        Map<String, MemberAnchor> anchors = lock(items, fieldPrefix);
        List<RecognitionCase> prepared = new ArrayList<>();
        Verdicts verdicts = new Verdicts();
        for (int index = 0; index < items.size(); index++) {
            RecognitionItem item = items.get(index);
            RecognitionCase one = cases.prepare(anchors.get(item.memberNo()), item, day);
            verdicts.add(fieldPrefix.apply(index), one.problems());
            prepared.add(one);
        }
        TreeSet<Long> teamIds = new TreeSet<>(prepared.stream()
                .map(RecognitionCase::teamId)
                .filter(Objects::nonNull)
                .toList());
        teams.lockAll(teamIds);
        TeamPlaces.Plan plan = places.plan(teamIds, DateRange.from(day));
        for (int index = 0; index < prepared.size(); index++) {
            RecognitionCase one = prepared.get(index);
            verdicts.add(fieldPrefix.apply(index), cases.decide(one, plan, day), one.item());
        }
        verdicts.finish();
        return record.write(prepared, day, decision);
    }

    private Map<String, MemberAnchor> lock(List<RecognitionItem> items, IntFunction<String> fieldPrefix) {
        Map<String, RecognitionItem> byNumber = new HashMap<>();
        for (int index = 0; index < items.size(); index++) {
            String memberNo = items.get(index).memberNo();
            if (byNumber.put(memberNo, items.get(index)) != null) {
                throw Refusal.invalid("LISTED_TWICE", fieldPrefix.apply(index) + "memberNo", memberNo);
            }
        }
        Map<String, MemberAnchor> anchors = new HashMap<>();
        byNumber.keySet().stream()
                .sorted()
                .forEach(number -> anchors.put(
                        number, members.lock(number, byNumber.get(number).version())));
        return anchors;
    }
}
