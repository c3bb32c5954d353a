package vn.anttcs.checker.text;

import java.util.Locale;

/** Câu chữ: every sentence of the checker, in the form of {@link String#format}. */
public enum Phrase {
    HOLDS("ĐÚNG", "HOLDS"),
    DOES_NOT_HOLD("SAI", "DOES NOT HOLD"),
    EXPECTED_FOUND("%s: tính lại được %s, phiếu ghi %s", "%s: expected %s, found %s"),
    NOTHING("(không có)", "(nothing)"),
    TOTAL(
            "%,d phiếu: %,d đúng, %,d sai, %,d nguồn không đọc được",
            "%,d sheets: %,d hold, %,d do not, %,d sources could not be read"),
    NO_SHEETS("không thấy phiếu tính nào", "no sheet was found"),
    NO_SUCH_FILE("không có tệp hoặc thư mục này", "there is no such file or folder"),
    BROKEN_FILE("không đọc được: %s", "cannot be read: %s"),
    UNKNOWN_OPTION("không có tùy chọn %s", "there is no option %s"),
    OPTION_NEEDS_VALUE("tùy chọn %s cần một giá trị", "option %s needs a value"),
    UNKNOWN_LANGUAGE("ngôn ngữ là vi hoặc en", "the language is vi or en"),
    USAGE("""
            Tính lại phiếu tính và cho biết phiếu có đúng không.
            java -jar anttcs-check.jar [tùy chọn] TỆP|THƯ-MỤC|ZIP|- …
              --language vi|en     ngôn ngữ của kết quả (mặc định vi)
              --package TỆP        gói chính sách: quy tắc trên phiếu phải có nguyên văn trong gói (dùng được nhiều lần)
              --references TỆP     danh sách mức chuẩn quốc gia để đối chiếu
              --quiet              chỉ in phiếu sai và dòng tổng
            Mã kết thúc: 0 mọi phiếu đúng · 1 có phiếu sai · 2 không đọc được hoặc lệnh sai
            """, """
            Recomputes sheets and says whether they hold.
            java -jar anttcs-check.jar [options] FILE|FOLDER|ZIP|- …
              --language vi|en     language of the answers (vi unless given)
              --package FILE       policy package: the rule of a sheet must stand in it word for word (may be repeated)
              --references FILE    list of national reference amounts to compare with
              --quiet              print only sheets that do not hold, and the total
            Exit code: 0 all hold · 1 some do not · 2 something could not be read, or wrong command
            """),
    LINE_COLUMN("dòng %d, cột %d: %s", "line %d, column %d: %s"),
    NOT_JSON("không phải JSON", "is not JSON"),
    NOT_UTF8("không phải UTF-8", "is not UTF-8"),
    UNFINISHED("tệp kết thúc giữa chừng", "the file ends half-way"),
    TOO_DEEP("lồng nhau quá sâu", "is nested too deeply"),
    TOO_LONG("một phiếu dài quá mức", "one sheet is too long"),
    NAME_TWICE("tên \"%s\" có hai lần", "name \"%s\" stands twice"),
    NUMBER_NOT_WHOLE(
            "số trong JSON phải là số nguyên, không có phần thập phân hay số mũ",
            "a number in JSON must be whole, without fraction or exponent"),
    NUMBER_TOO_LONG("số có quá nhiều chữ số", "a number has too many digits"),
    OBJECT_NEEDED("phải là một đối tượng", "must be an object"),
    LIST_NEEDED("phải là một danh sách", "must be a list"),
    TEXT_NEEDED("phải là chữ", "must be a text"),
    WHOLE_NEEDED("phải là số nguyên không âm", "must be a whole number, not negative"),
    DECIMAL_NEEDED("phải là số thập phân dạng chữ, như \"0.65\"", "must be a decimal text such as \"0.65\""),
    EXACT_NEEDED(
            "phải là số nguyên hoặc phân số tối giản dạng chữ",
            "must be a whole number or a fraction in lowest terms, as text"),
    DAY_NEEDED("phải là ngày YYYY-MM-DD", "must be a day YYYY-MM-DD"),
    MONTH_NEEDED("phải là tháng YYYY-MM", "must be a month YYYY-MM"),
    MISSING("thiếu", "is missing"),
    UNKNOWN_NAME("tên \"%s\" không có trong định dạng", "name \"%s\" is not in the format"),
    UNKNOWN_WORD("giá trị \"%s\" không có trong định dạng", "value \"%s\" is not in the format"),
    UNKNOWN_NODE("không phải một nút của định dạng", "is not a node of the format"),
    UNKNOWN_CONDITION("không phải một điều kiện của định dạng", "is not a condition of the format"),
    WRONG_FACT("dữ kiện %s không dùng được ở đây", "fact %s cannot be used here"),
    MIXED_TYPES("tiền và số lẫn nhau", "money and numbers are mixed"),
    MONEY_TWICE("không nhân tiền với tiền", "money is not multiplied by money"),
    MONEY_NEEDED("phải ra số tiền", "must be an amount of money"),
    EMPTY("không được rỗng", "must not be empty"),
    NOT_POSITIVE("phải lớn hơn không", "must be above zero"),
    OVERLAP("chồng lên khoảng ngày khác", "overlaps another range of days"),
    RANGE_EMPTY("khoảng ngày rỗng", "is an empty range of days"),
    OUTSIDE_MONTH("ngoài tháng của phiếu", "outside the month of the sheet"),
    NOT_REACHED("(phép tính không đi qua đây)", "(not reached by the computation)"),
    NOT_IN_PACKAGE("(không có trong gói chính sách)", "(not in the policy package)"),
    NOT_IN_REFERENCES("(không có trong danh sách mức chuẩn)", "(not in the list of reference amounts)"),
    NO_FACT("(không có dữ kiện này)", "(there is no such fact)"),
    NOT_LATER_THAN("không muộn hơn %s", "not later than %s"),
    INSTANT_NEEDED(
            "phải là thời điểm UTC như 2026-02-01T01:02:03Z", "must be an instant in UTC such as 2026-02-01T01:02:03Z"),
    OTHER_WORDS("(nguyên văn khác)", "(other words)"),
    AT_LEAST("ít nhất %s", "at least %s"),
    AT_MOST("nhiều nhất %s", "at most %s");

    private final String vietnamese;
    private final String english;

    Phrase(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The sentence in a language, its blanks filled. */
    public String in(Language language, Object... blanks) {
        boolean english = language == Language.EN;
        return String.format(
                english ? Locale.ENGLISH : Locale.forLanguageTag("vi"), english ? this.english : vietnamese, blanks);
    }
}
