package vn.anttcs.budget.rule.line;

import java.time.LocalDate;

/** Lần phát sinh: duty or an event, something that happened on a day. */
public sealed interface Occurrence permits DutyEntry, EventEntry {

    /** The day. */
    LocalDate day();
}
