package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.anttcs.budget.api.EntitlementReason;
import vn.anttcs.budget.api.PaymentCause;
import vn.anttcs.budget.api.PaymentLine;
import vn.anttcs.budget.persistence.PaymentEntryRow;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.PaymentRunRows;
import vn.anttcs.budget.persistence.PaymentSetRow;
import vn.anttcs.budget.persistence.PaymentSetRows;
import vn.anttcs.budget.rule.payment.Cause;

/** Shows the months of a run line by line: what each item comes to now, less everything approved before, and why. */
@ApplicationScoped
public class PaymentLines {
    private PaymentSetRows sets;
    private SheetBodies bodies;
    private PaymentRunRows runs;
    private PaymentPeople people;

    protected PaymentLines() {}

    @Inject
    public PaymentLines(PaymentSetRows sets, SheetBodies bodies, PaymentRunRows runs, PaymentPeople people) {
        this.sets = sets;
        this.bodies = bodies;
        this.runs = runs;
        this.people = people;
    }

    /** A line with the member to whom it belongs. */
    record Shown(long memberId, PaymentLine line) {}

    /** The lines of months, in the order of the months given and of items. */
    List<Shown> lines(PaymentRunRow run, List<PaymentEntryRow> entries) {
        Set<Long> setIds = new HashSet<>();
        entries.forEach(entry -> {
            setIds.add(entry.setId());
            setIds.add(before(entry));
        });
        Map<Long, PaymentSetRow> found = sets.list(setIds);
        Set<Long> bodyIds = new HashSet<>();
        found.values().forEach(set -> set.lines().forEach(line -> bodyIds.add(line.bodyId())));
        Work work = new Work(
                run,
                found,
                bodies.objects(bodyIds),
                people.numbers(entries.stream()
                        .map(PaymentEntryRow::memberId)
                        .distinct()
                        .toList()),
                runNumbers(entries));
        List<Shown> shown = new ArrayList<>();
        entries.forEach(entry -> work.show(entry, shown));
        return shown;
    }

    private static long before(PaymentEntryRow entry) {
        return entry.beforeId() == null ? PaymentSetRow.NOT_IN_FORCE : entry.beforeId();
    }

    private Map<Long, String> runNumbers(List<PaymentEntryRow> entries) {
        Map<Long, String> numbers = new HashMap<>();
        Set<Long> ids = new HashSet<>();
        entries.stream()
                .map(PaymentEntryRow::beforeRunId)
                .filter(id -> id != null)
                .forEach(ids::add);
        runs.list(ids).forEach(run -> numbers.put(run.id(), run.head().runNo()));
        return numbers;
    }

    /** Everything that was read for some months. */
    private record Work(
            PaymentRunRow run,
            Map<Long, PaymentSetRow> sets,
            Map<Long, Map<String, Object>> bodies,
            Map<Long, String> members,
            Map<Long, String> runs) {

        void show(PaymentEntryRow entry, List<Shown> shown) {
            Set<String> items = new TreeSet<>();
            Stream.of(lines(entry.setId()), lines(before(entry)))
                    .flatMap(List::stream)
                    .forEach(line -> items.add(line.item()));
            for (String item : items) {
                Item one = new Item(of(entry.setId(), item), of(before(entry), item));
                if (entry.beforeId() == null || one.computed() != one.approved()) {
                    shown.add(new Shown(entry.memberId(), line(entry, item, one)));
                }
            }
        }

        private List<PaymentSetRow.Line> lines(long setId) {
            PaymentSetRow set = sets.get(setId);
            return set == null ? List.of() : set.lines();
        }

        private List<PaymentSetRow.Line> of(long setId, String item) {
            return lines(setId).stream()
                    .filter(line -> line.item().equals(item))
                    .toList();
        }

        private PaymentLine line(PaymentEntryRow entry, String item, Item one) {
            List<BodyText> texts = texts(one.now());
            List<BodyText> any = texts.isEmpty() ? texts(one.then()) : texts;
            PaymentSetRow.Line now =
                    one.now().isEmpty() ? null : one.now().get(one.now().size() - 1);
            PaymentSetRow.Funding funding = one.any().funding();
            BodyText last = any.get(any.size() - 1);
            return new PaymentLine(
                    members.get(entry.memberId()),
                    entry.month(),
                    entry.beforeId() != null
                            || entry.month().isBefore(run.head().month()),
                    item,
                    last.itemName("vi"),
                    last.itemName("en"),
                    now == null ? null : now.policy(),
                    now == null ? null : last.resolution(),
                    now == null ? null : now.outcome(),
                    texts.size() == 1 ? last.quantity() : null,
                    one.computed(),
                    one.approved(),
                    one.computed() - one.approved(),
                    funding.source(),
                    funding.level(),
                    funding.classification(),
                    entry.beforeRunId() == null ? null : runs.get(entry.beforeRunId()),
                    causes(entry, one),
                    reasons(texts));
        }

        private static List<EntitlementReason> reasons(List<BodyText> texts) {
            return texts.stream().flatMap(text -> text.reasons().stream()).toList();
        }

        private List<BodyText> texts(List<PaymentSetRow.Line> lines) {
            return lines.stream()
                    .map(line -> new BodyText(bodies.get(line.bodyId())))
                    .toList();
        }

        private List<PaymentCause> causes(PaymentEntryRow entry, Item one) {
            Collection<Cause> causes = List.of();
            if (entry.beforeId() != null) {
                causes = Cause.of(side(before(entry), one.then()), side(entry.setId(), one.now()));
            } else if (entry.month().isBefore(run.head().month())) {
                causes = List.of(Cause.NOT_APPROVED_BEFORE);
            }
            return causes.stream()
                    .map(cause -> new PaymentCause(
                            cause, cause.text().vi(), cause.text().en()))
                    .toList();
        }

        private Cause.Side side(long setId, List<PaymentSetRow.Line> lines) {
            return new Cause.Side(
                    setId != PaymentSetRow.NOT_IN_FORCE,
                    lines.stream().map(line -> bodies.get(line.bodyId())).toList());
        }
    }

    /** One item of a month, now and as approved; by several lines where resolutions share the month. */
    private record Item(List<PaymentSetRow.Line> now, List<PaymentSetRow.Line> then) {
        long computed() {
            return now.stream().mapToLong(PaymentSetRow.Line::dong).sum();
        }

        long approved() {
            return then.stream().mapToLong(PaymentSetRow.Line::dong).sum();
        }

        PaymentSetRow.Line any() {
            return now.isEmpty() ? then.get(then.size() - 1) : now.get(now.size() - 1);
        }
    }
}
