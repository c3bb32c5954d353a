package vn.anttcs.budget.api;

import java.time.YearMonth;

/** Tháng chuyển tiếp: a month in which old and new rules share days, and for how many members. */
public record TransitionMonth(YearMonth month, long members) {}
