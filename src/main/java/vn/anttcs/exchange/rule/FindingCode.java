package vn.anttcs.exchange.rule;

/**
 * Lý do: everything that an import can say about a file, a row or a cell. Texts stand in {@code messages_*.properties}
 * under {@code import.<CODE>} (what is wrong and why) and {@code import.<CODE>.remedy} (what to do).
 */
public enum FindingCode {
    FILE_EMPTY,
    FILE_NOT_UTF8,
    FILE_SPREADSHEET,
    FILE_SEPARATOR,
    FILE_NOT_CSV,
    FILE_HEADINGS,
    FILE_TOO_LARGE,
    FILE_ZIP_BROKEN,
    IMPORT_ABANDONED,
    ACCOUNT_CLOSED,
    JOB_BROKE,
    COLUMN_UNKNOWN,
    COLUMN_UNKNOWN_NEAR,
    COLUMN_MISSING,
    COLUMN_TWICE,
    ROW_WIDTH,
    CELL_REQUIRED,
    CELL_TOO_LONG,
    CELL_UNREADABLE,
    CODE_FORM,
    WORD_UNKNOWN,
    NUMBER_WRONG,
    NUMBER_RANGE,
    DAY_WRONG,
    DAY_IMPOSSIBLE,
    DAY_MONTH_FIRST,
    DAY_AMBIGUOUS,
    DAY_TWO_DIGIT_YEAR,
    DAY_AS_NUMBER,
    DAY_IN_FUTURE,
    DAY_TOO_EARLY,
    NAME_FORM,
    PHONE_WRONG,
    CITIZEN_ID_LENGTH,
    CITIZEN_ID_NOT_DIGITS,
    CITIZEN_ID_SCIENTIFIC,
    CITIZEN_ID_ZERO_UNSURE,
    CITIZEN_ID_PLACE_UNKNOWN,
    CITIZEN_ID_SEX_MISMATCH,
    CITIZEN_ID_BIRTH_YEAR_MISMATCH,
    COMMUNE_UNKNOWN,
    COMMUNE_ZERO_UNSURE,
    COMMUNE_OLD,
    OUTSIDE_TERRITORY,
    FORMER_TERRITORY_UNKNOWN,
    AGE_BELOW_MINIMUM,
    BEFORE_COMMUNE,
    TEAM_UNKNOWN,
    TEAM_NOT_ACTIVE,
    TEAM_TWICE_IN_FILE,
    TEAM_IN_REGISTER,
    TEAM_WITHOUT_AUTHORISED_NUMBER,
    TEAM_STRENGTH_EXCEEDED,
    TEAM_HEADS_EXCEEDED,
    TEAM_DEPUTIES_EXCEEDED,
    UNIT_UNKNOWN,
    UNIT_ELSEWHERE,
    UNIT_TWICE_IN_CELL,
    UNIT_TWICE_IN_FILE,
    UNIT_IN_REGISTER,
    PERSON_TWICE_IN_FILE,
    PERSON_IN_REGISTER,
    COMMUNE_REFUSED,
    COMMUNE_CHANGED,
    IMPORT_CANCELLED,
    TEXT_DECOMPOSED(true),
    TEXT_SPACES(true),
    NUMBER_GROUPED(true),
    DECIMAL_COMMA(true),
    DAY_ISO(true),
    DAY_SHORT(true),
    CITIZEN_ID_ZERO_LOST(true),
    CITIZEN_ID_SEPARATED(true),
    COMMUNE_ZERO_LOST(true),
    FORMER_TERRITORY_ZERO_LOST(true),
    PHONE_ZERO_LOST(true);

    private final boolean repaired;

    FindingCode() {
        this(false);
    }

    FindingCode(boolean repaired) {
        this.repaired = repaired;
    }

    /** Whether the import understood the value and repaired it; else the row is refused. */
    public boolean isRepaired() {
        return repaired;
    }
}
