package vn.anttcs.equipment.rule.climate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;

/**
 * Kiểm tra việc thay thế: whether a norm may replace a kind beside the other norms of its territory. In one territory and on one day
 * a kind is replaced by one other at most, and no chain of replacements comes back to where it began.
 */
public final class ReplacementPlanRule {
    private static final String FIELD = "terms.replaces";

    private ReplacementPlanRule() {}

    /**
     * Decides on a replacement that is to be written.
     *
     * @param others those of the other norms of the territory; what the same kind replaced on other days is of no matter
     */
    public static Ruling decide(Replacement wanted, List<Replacement> others) {
        if (wanted.kindCode().equals(wanted.replaces())) {
            return refused(Ground.of(ReplacementGround.EQUIPMENT_REPLACES_ITSELF, FIELD, null, wanted.kindCode()));
        }
        List<Replacement> beside = others.stream()
                .filter(other -> !other.kindCode().equals(wanted.kindCode()))
                .filter(other -> other.days().overlaps(wanted.days()))
                .toList();
        List<Ground> grounds = new ArrayList<>();
        beside.stream()
                .filter(other -> other.replaces().equals(wanted.replaces()))
                .findFirst()
                .ifPresent(other -> grounds.add(Ground.of(
                        ReplacementGround.EQUIPMENT_REPLACES_TWICE,
                        FIELD,
                        null,
                        other.replaces(),
                        other.kindCode(),
                        first(other, wanted))));
        circle(wanted, List.of(wanted), beside)
                .ifPresent(circle -> grounds.add(Ground.of(
                        ReplacementGround.EQUIPMENT_REPLACES_CIRCLE,
                        FIELD,
                        null,
                        names(circle),
                        circle.get(circle.size() - 1).days().from())));
        return Ruling.of(grounds);
    }

    private static Ruling refused(Ground ground) {
        return Ruling.of(List.of(ground));
    }

    private static Object first(Replacement one, Replacement other) {
        return one.days().intersect(other.days()).orElseThrow().from();
    }

    /** The steps from the wanted replacement back to its kind, the last one on the days that all of them share; empty without a circle. */
    private static Optional<List<Replacement>> circle(
            Replacement wanted, List<Replacement> path, List<Replacement> beside) {
        Replacement last = path.get(path.size() - 1);
        if (last.replaces().equals(wanted.kindCode())) {
            return Optional.of(path);
        }
        return beside.stream()
                .filter(next -> next.kindCode().equals(last.replaces()))
                .filter(next -> path.stream().noneMatch(step -> step.kindCode().equals(next.kindCode())))
                .flatMap(next -> next.days().intersect(last.days()).stream()
                        .map(days -> new Replacement(next.kindCode(), next.replaces(), days)))
                .flatMap(next -> circle(wanted, with(path, next), beside).stream())
                .findFirst();
    }

    private static List<Replacement> with(List<Replacement> path, Replacement next) {
        List<Replacement> longer = new ArrayList<>(path);
        longer.add(next);
        return longer;
    }

    private static String names(List<Replacement> circle) {
        List<String> names =
                new ArrayList<>(circle.stream().map(Replacement::kindCode).toList());
        names.add(names.get(0));
        return String.join(" → ", names);
    }
}
