package vn.anttcs.budget.rule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.fact.FactScope;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.number.StepCount;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.teamsize.Measure;
import vn.anttcs.budget.rule.teamsize.SizeNode;
import vn.anttcs.budget.rule.teamsize.TeamSize;

/** Đọc tiêu chí số lượng: the team sizes of a package. */
final class TeamSizeReader {
    private static final int MOST = 1000;

    private final ConditionReader conditions = new ConditionReader(Set.of(FactScope.PLACE));

    /** The entry that stands here, or null. */
    TeamSize teamSize(Place place) {
        if (!place.isObject("applies", "basis", "size", "teams")) {
            return null;
        }
        Basis basis = place.basis(null);
        place.cited(basis);
        Condition applies = conditions.optional(place.get("applies"), basis);
        SizeNode size = size(place.need("size"));
        TeamSize.TeamCount teams = teams(place.get("teams"));
        return applies == null || size == null || basis == null || (teams == null && place.has("teams"))
                ? null
                : new TeamSize(applies, size, teams, basis);
    }

    private SizeNode size(Place place) {
        if (!place.isPresent()) {
            return null;
        }
        if (place.has("greatest")) {
            place.isObject("greatest", "basis");
            List<SizeNode> sizes = new ArrayList<>();
            List<Place> items = place.get("greatest").several();
            items.forEach(item -> add(sizes, size(item)));
            return sizes.isEmpty() || sizes.size() < items.size() ? null : new SizeNode.GreatestOf(sizes);
        }
        if (place.has("steps")) {
            return steps(place);
        }
        if (place.has("members")) {
            place.isObject("members", "basis");
            Integer members = members(place.get("members"));
            return members == null ? null : new SizeNode.Members(members);
        }
        return range(place);
    }

    private static <T> void add(List<T> list, T value) {
        if (value != null) {
            list.add(value);
        }
    }

    private static Integer members(Place place) {
        Long members = place.whole(1, MOST);
        return members == null ? null : members.intValue();
    }

    private static SizeNode range(Place place) {
        if (!place.isObject("least", "most", "basis")) {
            return null;
        }
        Integer least = members(place.need("least"));
        Integer most = members(place.need("most"));
        if (least == null || most == null) {
            return null;
        }
        return most < least
                ? place.get("most").wrong(MistakeCode.OUT_OF_RANGE, most.toString())
                : new SizeNode.Range(least, most);
    }

    private static SizeNode steps(Place place) {
        place.isObject("steps", "rows", "then", "most", "basis");
        Measure measure = place.get("steps").word(Measure.class);
        List<SizeNode.Row> rows = new ArrayList<>();
        List<Place> items = place.get("rows").items();
        items.forEach(item -> add(rows, row(item)));
        SizeNode.Then then = then(place.get("then"));
        Integer most = members(place.get("most"));
        boolean read = rows.size() == items.size()
                && (then != null || !place.has("then"))
                && (most != null || !place.has("most"));
        if (items.isEmpty() && !place.has("then")) {
            return place.get("rows").wrong(MistakeCode.REQUIRED);
        }
        if (measure == null || !read) {
            return null;
        }
        joined(rows, items, then, place);
        return new SizeNode.Steps(measure, rows, then, most);
    }

    private static SizeNode.Row row(Place place) {
        if (!place.isObject("upTo", "below", "members", "basis")) {
            return null;
        }
        boolean inclusive = place.has("upTo");
        if (inclusive == place.has("below")) {
            return place.wrong(MistakeCode.WRONG_SHAPE, "upTo | below");
        }
        Fraction bound = place.get(inclusive ? "upTo" : "below").count();
        Integer members = members(place.need("members"));
        return bound == null || members == null ? null : new SizeNode.Row(bound, inclusive, members);
    }

    private static SizeNode.Then then(Place place) {
        if (!place.isPresent() || !place.isObject("from", "members", "per", "divideBy", "add", "count", "basis")) {
            return null;
        }
        Fraction from = place.need("from").count();
        Integer members = members(place.need("members"));
        Fraction per = positive(place.need("per"));
        Fraction divideBy = place.has("divideBy") ? positive(place.get("divideBy")) : Fraction.ONE;
        Integer add = members(place.need("add"));
        StepCount count = steps(place.need("count"), place);
        return from == null || members == null || per == null || divideBy == null || add == null || count == null
                ? null
                : new SizeNode.Then(from, members, per.dividedBy(divideBy), add, count);
    }

    private static Fraction positive(Place place) {
        Fraction number = place.count();
        return number != null && number.signum() == 0 ? place.wrong(MistakeCode.OUT_OF_RANGE, "0") : number;
    }

    private static StepCount steps(Place place, Place around) {
        StepCount count = place.word(StepCount.class);
        return count == StepCount.EXACT
                ? around.get("count").unknown("EXACT", List.of(StepCount.WHOLE, StepCount.PART))
                : count;
    }

    /** Rows ascend, and what holds above them begins where they end. */
    private static void joined(List<SizeNode.Row> rows, List<Place> places, SizeNode.Then then, Place place) {
        for (int index = 1; index < rows.size(); index++) {
            if (rows.get(index).bound().compareTo(rows.get(index - 1).bound()) <= 0) {
                places.get(index).wrong(MistakeCode.STEPS_NOT_JOINED);
            }
        }
        boolean apart = then != null
                && !rows.isEmpty()
                && !rows.get(rows.size() - 1).bound().equals(then.from());
        if (apart) {
            place.get("then").get("from").wrong(MistakeCode.STEPS_NOT_JOINED);
        }
    }

    private static TeamSize.TeamCount teams(Place place) {
        if (!place.isPresent() || !place.isObject("measure", "above", "per", "count", "basis")) {
            return null;
        }
        Measure measure = place.need("measure").word(Measure.class);
        Fraction above = place.need("above").count();
        Fraction per = positive(place.need("per"));
        StepCount count = steps(place.need("count"), place);
        return measure == null || above == null || per == null || count == null
                ? null
                : new TeamSize.TeamCount(measure, above, per, count);
    }
}
