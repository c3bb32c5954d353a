package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.anttcs.budget.persistence.PaymentEntryRow;
import vn.anttcs.budget.persistence.PaymentEntryRows;
import vn.anttcs.budget.persistence.PaymentMemberRow;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.PaymentSetRow;
import vn.anttcs.budget.persistence.PaymentSetRows;

/** Reads runs as lists. */
@ApplicationScoped
public class PaymentListings {
    private static final List<String> POSTS = List.of("HEAD", "DEPUTY", "MEMBER");
    private static final List<String> POST_WORDS = List.of("Tổ trưởng", "Tổ phó", "Tổ viên");

    private PaymentEntryRows entries;
    private PaymentSetRows sets;
    private SheetBodies bodies;
    private PaymentPeople people;
    private PaymentRunViews views;

    protected PaymentListings() {}

    @Inject
    public PaymentListings(
            PaymentEntryRows entries,
            PaymentSetRows sets,
            SheetBodies bodies,
            PaymentPeople people,
            PaymentRunViews views) {
        this.entries = entries;
        this.sets = sets;
        this.bodies = bodies;
        this.people = people;
        this.views = views;
    }

    /** The members of a run with what they are paid; who is only shown because of leaving is not among them. */
    PaymentListing of(PaymentRunRow run, String unitName) {
        List<PaymentEntryRow> months = entries.entries(run.id());
        Map<Long, PaymentSetRow> found = sets(months);
        Map<Long, Map<String, Long>> amounts = amounts(months, found);
        List<PaymentMemberRow> members = entries.listed(run.id()).stream()
                .filter(member -> amounts.containsKey(member.memberId()))
                .sorted(order())
                .toList();
        PaymentPeople.Named named = people.named(run.head(), members);
        List<PaymentListing.Row> rows = members.stream()
                .map(member -> new PaymentListing.Row(
                        new PaymentListing.Who(
                                named.number(member), named.name(member), named.team(member), post(member)),
                        amounts.get(member.memberId()),
                        member.sums().carriedInDong(),
                        member.sums().payableDong()))
                .toList();
        PaymentListing.Head head = new PaymentListing.Head(
                run.head().runNo(),
                unitName,
                run.head().month(),
                run.acts().preparedBy(),
                run.acts().approvedBy());
        return new PaymentListing(head, names(found), rows, views.totals(run.id()));
    }

    private static Comparator<PaymentMemberRow> order() {
        return Comparator.comparingLong(
                        (PaymentMemberRow member) -> member.place().communeId())
                .thenComparing(member -> member.place().teamId(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingInt(member -> POSTS.indexOf(member.place().post()))
                .thenComparingLong(PaymentMemberRow::memberId);
    }

    private static String post(PaymentMemberRow member) {
        int post = POSTS.indexOf(member.place().post());
        return post < 0 ? "" : POST_WORDS.get(post);
    }

    private Map<Long, PaymentSetRow> sets(List<PaymentEntryRow> months) {
        Set<Long> ids = new HashSet<>();
        months.forEach(month -> {
            ids.add(month.setId());
            ids.add(month.beforeId() == null ? PaymentSetRow.NOT_IN_FORCE : month.beforeId());
        });
        return sets.list(ids);
    }

    /** What each member is paid for each item: the months of now less those approved before. */
    private static Map<Long, Map<String, Long>> amounts(List<PaymentEntryRow> months, Map<Long, PaymentSetRow> found) {
        Map<Long, Map<String, Long>> amounts = new HashMap<>();
        for (PaymentEntryRow month : months) {
            Map<String, Long> own = amounts.computeIfAbsent(month.memberId(), id -> new TreeMap<>());
            lines(found, month.setId()).forEach(line -> own.merge(line.item(), line.dong(), Math::addExact));
            if (month.beforeId() != null) {
                lines(found, month.beforeId()).forEach(line -> own.merge(line.item(), -line.dong(), Math::addExact));
            }
        }
        return amounts;
    }

    private static Stream<PaymentSetRow.Line> lines(Map<Long, PaymentSetRow> found, long setId) {
        PaymentSetRow set = found.get(setId);
        return set == null ? Stream.empty() : set.lines().stream();
    }

    /** The items that pay something, each by the name that a sheet of it says. */
    private Map<String, String> names(Map<Long, PaymentSetRow> found) {
        Map<String, Long> sheets = new TreeMap<>();
        found.values().forEach(set -> set.lines().stream()
                .filter(line -> line.dong() != 0)
                .forEach(line -> sheets.putIfAbsent(line.item(), line.bodyId())));
        Map<Long, Map<String, Object>> texts = bodies.objects(sheets.values());
        Map<String, String> names = new TreeMap<>();
        sheets.forEach((item, body) -> names.put(item, new BodyText(texts.get(body)).itemName("vi")));
        return names;
    }
}
