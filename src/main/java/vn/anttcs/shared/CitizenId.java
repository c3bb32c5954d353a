package vn.anttcs.shared;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Số định danh cá nhân (căn cước công dân): three digits for the place of birth registration by the
 * list of 63 provinces before July 2025, one for century and sex, two for the year of birth, six
 * serial. The 9 digits of an old identity card (chứng minh nhân dân) may still occur and carry no
 * structure. Never compared with a residence.
 *
 * @param digits 12 digits, or 9 of an old card
 */
public record CitizenId(String digits) {

    private static final int LENGTH = 12;
    private static final int OLD_LENGTH = 9;
    private static final int FIRST_CENTURY = 19;

    /**
     * The codes of the 63 provinces as they were until 30 June 2025; birth registration keeps them
     * for life.
     */
    private static final Set<String> PLACES = Set.of(
            "001", "002", "004", "006", "008", "010", "011", "012", "014", "015", "017", "019", "020", "022", "024",
            "025", "026", "027", "030", "031", "033", "034", "035", "036", "037", "038", "040", "042", "044", "045",
            "046", "048", "049", "051", "052", "054", "056", "058", "060", "062", "064", "066", "067", "068", "070",
            "072", "074", "075", "077", "079", "080", "082", "083", "084", "086", "087", "089", "091", "092", "093",
            "094", "095", "096");

    public CitizenId {
        if (!isDigits(digits) || !isLength(digits)) {
            throw new IllegalArgumentException("a citizen id has 12 digits, an old one 9");
        }
    }

    /**
     * Everything that keeps the text from being the citizen id of a person of this sex and date of
     * birth; empty when all is well. A number of the wrong shape is reported for its shape alone.
     * Sex or date may be null when unknown: that comparison is then left out.
     */
    public static List<CitizenIdProblem> check(String text, Sex sex, LocalDate dateOfBirth) {
        Set<CitizenIdProblem> problems = EnumSet.noneOf(CitizenIdProblem.class);
        if (!isDigits(text)) {
            problems.add(CitizenIdProblem.NOT_DIGITS);
        }
        if (text == null || !isLength(text)) {
            problems.add(CitizenIdProblem.LENGTH);
        }
        if (problems.isEmpty() && text.length() == LENGTH) {
            problems.addAll(new CitizenId(text).mismatches(sex, dateOfBirth));
        }
        return List.copyOf(problems);
    }

    /** Whether this is the 9-digit number of an old identity card. */
    public boolean isOld() {
        return digits.length() == OLD_LENGTH;
    }

    /** The number with all but the first three and the last two digits hidden. */
    public String masked() {
        return digits.substring(0, 3) + "*".repeat(digits.length() - 5) + digits.substring(digits.length() - 2);
    }

    /** The masked number, so that no log or message shows a whole one by accident. */
    @Override
    public String toString() {
        return masked();
    }

    private Set<CitizenIdProblem> mismatches(Sex sex, LocalDate dateOfBirth) {
        Set<CitizenIdProblem> problems = EnumSet.noneOf(CitizenIdProblem.class);
        int centuryAndSex = digits.charAt(3) - '0';
        if (!PLACES.contains(digits.substring(0, 3))) {
            problems.add(CitizenIdProblem.PLACE_UNKNOWN);
        }
        if (sex != null && centuryAndSex % 2 != (sex == Sex.MALE ? 0 : 1)) {
            problems.add(CitizenIdProblem.SEX_MISMATCH);
        }
        int year = (FIRST_CENTURY + centuryAndSex / 2) * 100 + Integer.parseInt(digits.substring(4, 6));
        if (dateOfBirth != null && year != dateOfBirth.getYear()) {
            problems.add(CitizenIdProblem.BIRTH_YEAR_MISMATCH);
        }
        return problems;
    }

    private static boolean isLength(String text) {
        return text.length() == LENGTH || text.length() == OLD_LENGTH;
    }

    private static boolean isDigits(String text) {
        return text != null
                && !text.isEmpty()
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
