package vn.anttcs.duty.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.law.Ground;

/** Kế hoạch, quyết định cử tập huấn, lệnh điều động: duty earns money only when it rests on one that covers it. */
final class BasisCheck {
    private static final String FIELD = "basisNo";
    private static final Map<BasisKind, Set<DutyKind>> POSSIBLE = Map.of(
            BasisKind.DUTY_PLAN,
            Set.copyOf(EnumSet.complementOf(EnumSet.of(DutyKind.TRAINING_DAY, DutyKind.MOBILISATION_DAY))),
            BasisKind.TRAINING_ORDER,
            Set.of(DutyKind.TRAINING_DAY),
            BasisKind.MOBILISATION_ORDER,
            Set.copyOf(EnumSet.complementOf(EnumSet.of(DutyKind.TRAINING_DAY))));

    private BasisCheck() {}

    /** The kinds of duty that can rest on a kind of plan or order. */
    static Set<DutyKind> possible(BasisKind kind) {
        return POSSIBLE.get(kind);
    }

    static List<Ground> grounds(SheetFacts facts, Duty duty) {
        Basis basis = facts.bases().get(duty.basisNo());
        if (basis == null) {
            return List.of(ground(DutyGround.DUTY_NO_SUCH_BASIS, duty));
        }
        Optional<BasisDays> days = basis.on(duty.day()).filter(some -> isFor(facts, basis, some, duty));
        if (days.isEmpty()) {
            return List.of(ground(DutyGround.DUTY_BASIS_NOT_COVERING, duty, duty.day()));
        }
        if (days.get().state() == BasisState.WITHDRAWN) {
            return List.of(ground(DutyGround.DUTY_BASIS_WITHDRAWN, duty, duty.day()));
        }
        return within(basis, days.get(), duty);
    }

    private static boolean isFor(SheetFacts facts, Basis basis, BasisDays days, Duty duty) {
        if (basis.kind() == BasisKind.MOBILISATION_ORDER) {
            return true;
        }
        return days.teamId() == null
                ? days.communeId() != null
                        && days.communeId().equals(facts.communes().get(duty.day()))
                : days.teamId() == facts.teamId();
    }

    private static List<Ground> within(Basis basis, BasisDays days, Duty duty) {
        List<Ground> grounds = new ArrayList<>();
        boolean named = days.kinds().isEmpty() || days.kinds().contains(duty.kind());
        if (!named || !possible(basis.kind()).contains(duty.kind())) {
            grounds.add(ground(DutyGround.DUTY_KIND_NOT_IN_BASIS, duty, duty.kind()));
        }
        if (basis.kind() == BasisKind.MOBILISATION_ORDER && !days.members().contains(duty.memberNo())) {
            grounds.add(ground(DutyGround.DUTY_NOT_MOBILISED, duty, duty.memberNo()));
        }
        return grounds;
    }

    private static Ground ground(DutyGround code, Duty duty, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(duty.basisNo()));
        arguments.addAll(List.of(more));
        return Ground.of(code, FIELD, duty.kind().basis(), arguments.toArray());
    }
}
