package vn.anttcs.budget.rule.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.anttcs.budget.rule.amount.Reason;
import vn.anttcs.budget.rule.amount.Step;
import vn.anttcs.budget.rule.line.Before;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MonthDays;
import vn.anttcs.budget.rule.line.Outcome;
import vn.anttcs.budget.rule.line.Part;
import vn.anttcs.budget.rule.line.Rate;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.Funding;
import vn.anttcs.budget.rule.policy.PolicyValue;
import vn.anttcs.budget.rule.policy.Resolution;
import vn.anttcs.budget.rule.reference.ReferenceAmount;
import vn.anttcs.budget.rule.reference.ValueType;
import vn.anttcs.budget.rule.text.Text;
import vn.anttcs.shared.DateRange;

/** Phần chung của phiếu: rule, law, days, parts and what comes out. */
final class SheetBody {
    private final Line line;
    private final YearMonth month;

    SheetBody(Line line) {
        this.line = line;
        month = line.span().month();
    }

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("month", month);
        members.put("monthDays", month.lengthOfMonth());
        members.put("policy", policy());
        members.put("item", line.item());
        members.put("rule", new Json.Raw(line.rule().item().record().source()));
        members.put("values", law(used -> used.values().stream().map(SheetBody::value)));
        members.put("references", law(used -> used.references().stream().map(SheetBody::reference)));
        members.put("served", periods());
        members.put("servedDays", line.span().servedDays());
        members.put("before", before());
        outcome(members);
        return members;
    }

    private void outcome(Map<String, Object> members) {
        members.put("parts", parts());
        members.put("quantity", line.total().quantity());
        members.put("unrounded", line.total().unrounded());
        members.put("amountDong", line.total().dong());
        members.put("outcome", line.total().outcome());
        members.put("reasons", line.reasons().stream().map(SheetBody::reason).toList());
        members.put(
                "summary",
                new LineSteps(line).sentences().stream().map(SheetBody::text).toList());
        members.put("funding", funding());
    }

    private Object policy() {
        Resolution resolution = line.rule().policy().identity().resolution();
        Map<String, Object> policy = new LinkedHashMap<>();
        policy.put("code", line.rule().policy().code());
        policy.put("resolution", resolution.number());
        policy.put("council", resolution.council());
        policy.put("date", resolution.date());
        return policy;
    }

    private List<Object> law(Function<Rate.Used, Stream<Object>> part) {
        return line.used().stream().flatMap(part).distinct().toList();
    }

    private List<Object> periods() {
        return MonthDays.periods(month, line.span().own()).stream()
                .map(period -> dated(new LinkedHashMap<>(), period))
                .toList();
    }

    private static Object dated(Map<String, Object> written, DateRange period) {
        written.put("from", period.from());
        written.put("to", period.isOpen() ? null : period.to());
        return written;
    }

    private static Object value(PolicyValue value) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", value.name());
        dated(written, value.period());
        amount(written, value.type(), value.amount());
        written.put("basis", value.basis().text());
        return written;
    }

    private static Object reference(ReferenceAmount row) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", row.kind().name());
        written.put("key", row.key());
        dated(written, row.period());
        amount(written, row.kind().type(), row.amount());
        written.put("basis", row.basis().text());
        return written;
    }

    private static void amount(Map<String, Object> written, ValueType type, Fraction amount) {
        if (type == ValueType.MONEY) {
            written.put("dong", amount.toLong());
        } else {
            written.put("number", Decimals.of(amount));
        }
    }

    private Object before() {
        Before before = line.total().before();
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("quantity", before.quantity());
        written.put("dong", before.dong());
        written.put("monthQuantity", before.monthQuantity());
        written.put("monthDong", before.monthDong());
        return written;
    }

    private List<Object> parts() {
        return line.total().outcome() == Outcome.UNRESOLVED
                ? List.of()
                : line.parts().stream().map(this::part).toList();
    }

    private Object part(Part part) {
        LocalDate from = month.atDay(part.from());
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("from", from);
        written.put("to", from.plusDays(part.to() - (long) part.from()));
        written.put("weight", part.weight());
        written.put("rate", part.rate() == null ? Fraction.ZERO : part.rate().amount());
        written.put("share", line.span().share());
        written.put("reason", part.reason() == null ? null : part.reason().code());
        List<Step> steps = part.rate() == null ? List.of() : part.rate().steps();
        written.put("steps", steps.stream().map(SheetBody::step).toList());
        return written;
    }

    private static Object step(Step step) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("path", step.path());
        written.put("text", text(step.text()));
        written.put("result", step.result());
        return written;
    }

    private static Object text(Text text) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("vi", text.vi());
        written.put("en", text.en());
        return written;
    }

    private static Object reason(Reason reason) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("code", reason.code());
        written.put("text", text(reason.text()));
        written.put("basis", reason.basis() == null ? null : reason.basis().text());
        return written;
    }

    private Object funding() {
        Funding funding = line.rule().item().record().funding();
        if (funding == null) {
            return null;
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("source", funding.source());
        written.put("level", funding.level());
        written.put("classification", funding.classification());
        return written;
    }
}
