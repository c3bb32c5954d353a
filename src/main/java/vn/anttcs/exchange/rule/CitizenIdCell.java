package vn.anttcs.exchange.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.anttcs.shared.CitizenId;
import vn.anttcs.shared.CitizenIdProblem;
import vn.anttcs.shared.Sex;

/**
 * The column of the citizen id. A spreadsheet takes the number for a quantity and drops its first zeros; they are put back
 * when the number then agrees with sex and date of birth, because nothing else could have stood there.
 */
final class CitizenIdCell {

    private static final String FIELD = "citizenId";
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern SEPARATED = Pattern.compile("'?\\d+(?:[ .'-]\\d+)*");
    private static final int LENGTH = 12;
    private static final int SHORTEST_WITHOUT_ZEROS = 10;

    private CitizenIdCell() {}

    static String read(RowReader reader, Sex sex, LocalDate dateOfBirth) {
        String text = reader.text(FIELD, 40);
        if (text == null) {
            return null;
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            reader.found(FIELD, FindingCode.CITIZEN_ID_SCIENTIFIC);
            return null;
        }
        String digits = text;
        if (!isDigits(text) && SEPARATED.matcher(text).matches()) {
            digits = text.replaceAll("\\D", "");
            reader.found(FIELD, FindingCode.CITIZEN_ID_SEPARATED);
        }
        boolean zerosLost = digits.length() >= SHORTEST_WITHOUT_ZEROS && digits.length() < LENGTH && isDigits(digits);
        return zerosLost ? padded(reader, digits, sex, dateOfBirth) : checked(reader, digits, sex, dateOfBirth);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private static String padded(RowReader reader, String digits, Sex sex, LocalDate dateOfBirth) {
        String padded = "0".repeat(LENGTH - digits.length()) + digits;
        boolean sure = sex != null
                && dateOfBirth != null
                && CitizenId.check(padded, sex, dateOfBirth).isEmpty();
        reader.found(FIELD, sure ? FindingCode.CITIZEN_ID_ZERO_LOST : FindingCode.CITIZEN_ID_ZERO_UNSURE);
        return sure ? padded : null;
    }

    private static String checked(RowReader reader, String digits, Sex sex, LocalDate dateOfBirth) {
        List<CitizenIdProblem> problems = CitizenId.check(digits, sex, dateOfBirth);
        problems.forEach(problem -> reader.found(FIELD, code(problem), digits.length()));
        return problems.isEmpty() ? digits : null;
    }

    private static FindingCode code(CitizenIdProblem problem) {
        return switch (problem) {
            case LENGTH -> FindingCode.CITIZEN_ID_LENGTH;
            case NOT_DIGITS -> FindingCode.CITIZEN_ID_NOT_DIGITS;
            case PLACE_UNKNOWN -> FindingCode.CITIZEN_ID_PLACE_UNKNOWN;
            case SEX_MISMATCH -> FindingCode.CITIZEN_ID_SEX_MISMATCH;
            case BIRTH_YEAR_MISMATCH -> FindingCode.CITIZEN_ID_BIRTH_YEAR_MISMATCH;
        };
    }
}
