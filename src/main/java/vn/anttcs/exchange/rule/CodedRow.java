package vn.anttcs.exchange.rule;

import java.time.LocalDate;

/** A row about something that stands in a commune from a day on, by a decision, under a code of its own. */
public sealed interface CodedRow extends ImportRow permits ResidentialUnitRow, TeamRow {
    /** Its code, or null when the row has none. */
    String code();

    /** Its commune, or null when the row has none that can be read. */
    CommuneCode commune();

    LocalDate validFrom();
}
