package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.DateRange;

/**
 * Trình tự theo thời gian: an act may be entered late or ahead of time, but only where the status on its day allows it, and
 * never against what is already recorded for later days. The end of service alone goes before plans: what was planned for
 * days to come, and a return fixed together with a suspension, falls with it.
 */
public final class ServiceOrderRule {

    private ServiceOrderRule() {}

    /**
     * Decides on a procedure.
     *
     * @param record what is recorded so far
     * @param procedure what is to be done
     * @param effect the days for which it is to hold
     * @param today the day on which it is entered: what is recorded for later days is a plan
     */
    public static Ruling decide(ServiceRecord record, ServiceProcedure procedure, DateRange effect, LocalDate today) {
        Optional<ServiceState> present = record.on(effect.from());
        Ruling status = present.isPresent()
                ? ServiceTransitionRule.decide(present.get().status(), procedure)
                : Ruling.of(
                        List.of(Ground.of(PersonnelGround.NOT_YET_A_MEMBER, null, null, effect.from(), first(record))));
        List<Ground> later = new ArrayList<>();
        for (ServiceState state : record.beginningWithin(effect)) {
            boolean falls = state.fixedReturn() || state.period().from().isAfter(today);
            if (!(falls && endsService(procedure))) {
                later.add(Ground.of(
                        PersonnelGround.LATER_FACT_RECORDED,
                        null,
                        null,
                        procedure,
                        effect.from(),
                        state.status(),
                        state.period().from()));
            }
        }
        return Ruling.all(status, Ruling.of(later));
    }

    private static boolean endsService(ServiceProcedure procedure) {
        return procedure == ServiceProcedure.DISCHARGE || procedure == ServiceProcedure.RECORD_DEATH;
    }

    private static String first(ServiceRecord record) {
        return record.states().isEmpty()
                ? "-"
                : record.states().get(0).period().from().toString();
    }
}
