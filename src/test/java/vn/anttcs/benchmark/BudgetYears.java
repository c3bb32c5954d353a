package vn.anttcs.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where a full budget year stands, and its journal, in the province with the most communes and in one of them. */
final class BudgetYears {
    private static final int CALLS = 40;
    private static final String PAST_DAY = "?validOn=" + BudgetFill.YEAR + "-09-30";
    private static final String KNOWN = "&knownOn=" + BudgetFill.YEAR + "-07-20T00:00:00Z";
    private final Caller caller;

    private BudgetYears(Caller caller) {
        this.caller = caller;
    }

    /** On what {@link BudgetFill} left. */
    static void run(Caller caller, List<String> units) {
        BudgetYears years = new BudgetYears(caller);
        for (String unit : units) {
            String whole = path(unit, "position");
            long start = System.nanoTime();
            caller.read(whole);
            System.out.printf(
                    Locale.ROOT,
                    "budget of unit %s, the first position: %.0f ms%n",
                    unit,
                    (System.nanoTime() - start) / 1e6);
            years.each("budget of unit " + unit + ", position now", whole);
            years.each("budget of unit " + unit + ", position of a past day", whole + PAST_DAY);
            years.each("budget of unit " + unit + ", position as known in the past", whole + PAST_DAY + KNOWN);
            String acts = path(unit, "acts");
            years.each("budget of unit " + unit + ", journal, page of 50", acts + "?limit=50");
            years.each(
                    "budget of unit " + unit + ", journal of a source", acts + "?limit=50&fundingSource=OTHER_SOURCE");
        }
    }

    private static String path(String unit, String what) {
        return "/api/v1/units/" + unit + "/budget-years/" + BudgetFill.YEAR + "/" + what;
    }

    /** Calls one after the other; the first third is for the compiler. */
    private void each(String what, String path) {
        long[] nanos = new long[CALLS];
        for (int call = 0; call < CALLS; call++) {
            long start = System.nanoTime();
            caller.read(path);
            nanos[call] = System.nanoTime() - start;
        }
        long[] warm = Arrays.copyOfRange(nanos, CALLS / 3, CALLS);
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "%-60s p50 %7.1f ms, worst %7.1f ms of %d%n",
                what,
                warm[warm.length / 2] / 1e6,
                warm[warm.length - 1] / 1e6,
                warm.length);
    }
}
