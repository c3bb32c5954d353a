package vn.anttcs.duty.rule;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.law.DatedValue;
import vn.anttcs.law.Ground;
import vn.anttcs.shared.AreaFeature;

/** Nơi làm nhiệm vụ: in the own area by a plan, elsewhere only by a mobilisation order and where it says, or for training. */
final class PlaceCheck {
    private static final String PLACE = "placeCode";

    private PlaceCheck() {}

    static List<Ground> grounds(SheetFacts facts, Duty duty) {
        Basis basis = facts.bases().get(duty.basisNo());
        Long place = facts.placeOf(duty);
        if (basis == null || (place == null && basis.on(duty.day()).isEmpty())) {
            // The missing basis is told already, and without it nothing can be said of the place.
            return List.of();
        }
        if (place == null) {
            String given = duty.placeCode() == null ? "-" : duty.placeCode();
            return List.of(Ground.of(DutyGround.DUTY_NO_SUCH_PLACE, PLACE, null, given, duty.day()));
        }
        return switch (basis.kind()) {
            case DUTY_PLAN -> place.equals(facts.communes().get(duty.day())) ? area(facts, duty, place) : outside(duty);
            case TRAINING_ORDER -> List.of();
            case MOBILISATION_ORDER -> ordered(facts, basis, duty, place);
        };
    }

    private static List<Ground> outside(Duty duty) {
        return List.of(Ground.of(DutyGround.DUTY_OUTSIDE_OWN_AREA, PLACE, DutyLaw.law("23.2d"), duty.day()));
    }

    private static List<Ground> ordered(SheetFacts facts, Basis basis, Duty duty, Long place) {
        Optional<Long> ordered = basis.on(duty.day()).map(BasisDays::communeId);
        return ordered.isEmpty() || place.equals(ordered.get())
                ? area(facts, duty, place)
                : List.of(Ground.of(DutyGround.DUTY_NOT_PLACE_OF_ORDER, PLACE, DutyLaw.law("23.2d"), basis.number()));
    }

    private static List<Ground> area(SheetFacts facts, Duty duty, Long place) {
        if (duty.kind() != DutyKind.AREA_DAY) {
            return List.of();
        }
        Set<AreaFeature> paid =
                DutyLaw.PAID_AREAS.findOn(duty.day()).map(DatedValue::value).orElse(Set.of());
        return Collections.disjoint(paid, facts.featuresAt(place, duty.day()))
                ? List.of(Ground.of(
                        DutyGround.DUTY_NO_PAID_AREA, PLACE, duty.kind().basis(), duty.day()))
                : List.of();
    }
}
