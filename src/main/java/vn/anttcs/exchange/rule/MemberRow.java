package vn.anttcs.exchange.rule;

import java.time.LocalDate;
import vn.anttcs.shared.Decision;
import vn.anttcs.shared.Sex;

/**
 * Thành viên: a row of the third file, somebody who was recognised before the import. Words of columns are those of the
 * contracts.
 */
public record MemberRow(
        String teamCode,
        String citizenId,
        String fullName,
        Sex sex,
        LocalDate dateOfBirth,
        String ethnicity,
        String educationLevel,
        String professionalLevel,
        String phone,
        String permanentResidence,
        String actualResidence,
        String position,
        LocalDate recognisedOn,
        String formerForce,
        String priorityGroup,
        Decision decision)
        implements ImportRow {

    private static final int MINIMUM_AGE = 18;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    static MemberRow read(RowReader reader, LocalDate today) {
        String teamCode = reader.code("teamCode");
        String fullName = reader.text("fullName", 120);
        String sexWord = reader.word("sex");
        Sex sex = sexWord == null ? null : Sex.valueOf(sexWord);
        LocalDate dateOfBirth = dateOfBirth(reader, today);
        String citizenId = CitizenIdCell.read(reader, sex, dateOfBirth);
        LocalDate recognisedOn = ImportRow.underTheLaw(reader, "recognisedOn", today);
        checkAge(reader, dateOfBirth, recognisedOn);
        return new MemberRow(
                teamCode,
                citizenId,
                fullName,
                sex,
                dateOfBirth,
                reader.text("ethnicity", 60),
                reader.word("educationLevel"),
                reader.text("professionalLevel", 200),
                reader.phone("phone"),
                reader.text("permanentResidence", 300),
                reader.text("actualResidence", 300),
                reader.word("position"),
                recognisedOn,
                reader.word("formerForce"),
                reader.word("priorityGroup"),
                ImportRow.decision(reader, today));
    }

    private static LocalDate dateOfBirth(RowReader reader, LocalDate today) {
        LocalDate day = ImportRow.notLater(reader, "dateOfBirth", today);
        if (day != null && day.isBefore(EARLIEST_BIRTH)) {
            reader.found("dateOfBirth", FindingCode.DAY_TOO_EARLY, DayText.written(EARLIEST_BIRTH));
            return null;
        }
        return day;
    }

    /** Full eighteen years on the day of recognition (Law 30/2023/QH15, Art. 13.1); no age ends the service. */
    private static void checkAge(RowReader reader, LocalDate dateOfBirth, LocalDate recognisedOn) {
        if (dateOfBirth != null && recognisedOn != null && recognisedOn.isBefore(dateOfBirth.plusYears(MINIMUM_AGE))) {
            reader.found(
                    "dateOfBirth",
                    FindingCode.AGE_BELOW_MINIMUM,
                    DayText.written(dateOfBirth.plusYears(MINIMUM_AGE)),
                    DayText.written(recognisedOn));
        }
    }
}
