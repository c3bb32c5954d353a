package vn.anttcs.budget.rule.text;

/** Câu giải thích: what a step or a reason says, as a template in both languages. */
// The fields hold records and lists that nobody can change.
@SuppressWarnings("ImmutableEnumChecker")
public enum Sentence {
    CITED("{0} ({1})", "{0} ({1})"),
    NAMED("{0} {1}", "{0} {1}"),
    EQUALS("{0} = {1}", "{0} = {1}"),
    IS("{0}: {1}", "{0}: {1}"),
    LEAST("số nhỏ nhất trong {0} là {1}", "the least of {0} is {1}"),
    GREATEST("số lớn nhất trong {0} là {1}", "the greatest of {0} is {1}"),
    TOP_UP("{0} trừ {1} còn {2}", "{0} less {1} leaves {2}"),
    TOP_UP_NOTHING("{0} không vượt {1}, không còn phần bù", "{0} is not above {1}: nothing is left to add"),
    CASE("áp dụng trường hợp: {0}", "the case holds that {0}"),
    OTHERWISE("áp dụng trường hợp còn lại: {0}", "the remaining case holds: {0}"),
    PROGRESSIVE("{0} + {1} × {2} = {3}", "{0} + {1} × {2} = {3}"),
    PROGRESSIVE_BELOW("{0} chưa đến mức {1}: 0", "{0} does not reach {1}: 0"),
    ROUND("làm tròn {0} thành {1} (bội số của {2})", "{0} rounded to {1} (a multiple of {2})"),
    SHARE("hưởng {0} vì {1}: {2}", "{0} is due because {1}: {2}"),
    MONTH_SHARE(
            "{0} ngày được tính trong tháng có {1} ngày: phần của tháng là {2}",
            "{0} served days in a month of {1} days: the share of the month is {2}"),
    LINE_SUM("tổng các phần: {0}", "the sum of the parts: {0}"),
    LINE_LIMIT("giới hạn còn {0}", "limited to {0}"),
    OF_RESOLUTION("giá trị {0} {1}", "value {0} {1}"),
    NOT_ELIGIBLE("không thuộc đối tượng: phải {0}", "not entitled: it takes that {0}"),
    NO_CASE("không trường hợp nào của quy định áp dụng", "no case of the rule holds"),
    BELOW_THRESHOLD(
            "{0} ngày được tính, ít hơn {1} ngày tối thiểu", "{0} served days, fewer than the {1} that are needed"),
    NO_DUTY("không có nhiệm vụ được ghi nhận trong tháng", "no such duty is recorded in the month"),
    DUTY_NOT_COUNTED("nhiệm vụ không đáp ứng điều kiện được tính", "the duty does not fulfil what it takes to count"),
    REPLACED("đã được thay bằng khoản {0} trong ngày", "replaced by {0} on the day"),
    LIMIT("vượt mức tối đa {0}", "above the most that is paid: {0}"),
    PER_MONTH("{0} mỗi tháng", "{0} a month"),
    PER_YEAR("{0} mỗi năm", "{0} a year"),
    NOT_SERVING("không tham gia lực lượng vào ngày được tính", "not serving on a day that counts"),
    NO_EVENT("không có sự kiện trong tháng", "no such event in the month"),
    ZERO_RATE("mức tính được bằng 0", "the rate comes to zero"),
    FACT_MISSING("chưa có dữ kiện {0}", "nobody recorded {0}"),
    REFERENCE_MISSING("chưa có {0} ngày {1}", "no {0} is known on {1}"),
    WORD_IN("{0} là {1}", "{0} is {1}"),
    AT_LEAST("{0} từ {1} trở lên", "{0} is {1} or higher"),
    ANY_OF("{0} có ít nhất một trong: {1}", "{0} has at least one of {1}"),
    ALL_OF("{0} có đủ: {1}", "{0} has all of {1}"),
    NONE_OF("{0} không có: {1}", "{0} has none of {1}"),
    FROM("{0} từ {1}", "{0} is {1} or more"),
    BELOW("{0} dưới {1}", "{0} is below {1}"),
    FROM_BELOW("{0} từ {1} đến dưới {2}", "{0} is {1} or more and below {2}"),
    NOT("không phải ({0})", "not ({0})"),
    ALWAYS("mọi trường hợp", "it is any case"),
    SIZE_MEMBERS("{0} thành viên", "{0} members"),
    SIZE_RANGE("từ {0} đến {1} thành viên", "{0} to {1} members"),
    SIZE_ROW_UP_TO("{0} {1}, không quá {2}: {3} thành viên", "{0} {1}, not above {2}: {3} members"),
    SIZE_ROW_BELOW("{0} {1}, dưới {2}: {3} thành viên", "{0} {1}, below {2}: {3} members"),
    SIZE_THEN(
            "{0} {1}: {2} thành viên và thêm {3} cho phần vượt {4}",
            "{0} {1}: {2} members and {3} more for what lies above {4}"),
    SIZE_MOST("tối đa {0} thành viên", "at most {0} members"),
    SIZE_GREATEST("lấy số lớn nhất: {0} thành viên", "the greatest: {0} members"),
    SIZE_TEAMS("{0} {1}: {2} Tổ", "{0} {1}: {2} teams");

    private final Text template;

    Sentence(String vi, String en) {
        template = new Text(vi, en);
    }

    /** The sentence with its arguments in place. */
    public Text of(Text... arguments) {
        String vi = template.vi();
        String en = template.en();
        for (int index = 0; index < arguments.length; index++) {
            vi = vi.replace("{" + index + "}", arguments[index].vi());
            en = en.replace("{" + index + "}", arguments[index].en());
        }
        return new Text(vi, en);
    }
}
