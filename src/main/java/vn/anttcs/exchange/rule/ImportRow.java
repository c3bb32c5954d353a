package vn.anttcs.exchange.rule;

import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/** A row as its values; what is missing or wrong is null, and the findings of the row say why. */
public sealed interface ImportRow permits CodedRow, MemberRow, DutyRow, EquipmentRow {

    /** The decision on which the row rests, or null when its cells do not make one. */
    Decision decision();

    /** Reads one row of a kind. */
    static ImportRow read(ImportTemplate template, RowReader reader, LocalDate today) {
        return switch (template) {
            case RESIDENTIAL_UNITS -> ResidentialUnitRow.read(reader, today);
            case TEAMS -> TeamRow.read(reader, today);
            case MEMBERS -> MemberRow.read(reader, today);
            case DUTY -> DutyRow.read(reader, today);
            case EQUIPMENT -> EquipmentRow.read(reader, today);
        };
    }

    /** The four columns of the decision. */
    static Decision decision(RowReader reader, LocalDate today) {
        String number = reader.text("decisionNumber", 60);
        LocalDate date = notLater(reader, "decisionDate", today);
        String issuer = reader.text("decisionIssuer", 200);
        String signer = reader.text("decisionSigner", 120);
        return number == null || date == null || issuer == null
                ? null
                : new Decision(number, date, issuer, signer, null);
    }

    /** A day that lies in the past or is today. */
    static LocalDate notLater(RowReader reader, String field, LocalDate today) {
        LocalDate day = reader.day(field);
        if (day != null && day.isAfter(today)) {
            reader.found(field, FindingCode.DAY_IN_FUTURE, DayText.written(today));
            return null;
        }
        return day;
    }

    /** A day from the entry into force of the law on. */
    static LocalDate underTheLaw(RowReader reader, String field, LocalDate today) {
        LocalDate day = notLater(reader, field, today);
        if (day != null && day.isBefore(Law.IN_FORCE)) {
            reader.found(field, FindingCode.DAY_TOO_EARLY, DayText.written(Law.IN_FORCE));
            return null;
        }
        return day;
    }

    /** Luật 30/2023/QH15. */
    final class Law {
        /** The day on which the force came into being. */
        public static final LocalDate IN_FORCE = LocalDate.of(2024, 7, 1);

        private Law() {}
    }
}
