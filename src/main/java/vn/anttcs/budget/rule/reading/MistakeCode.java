package vn.anttcs.budget.rule.reading;

import vn.anttcs.budget.rule.text.Text;

/** Mã lỗi: what can be wrong with a document, with its text in both languages. */
// The fields hold records that nobody can change.
@SuppressWarnings("ImmutableEnumChecker")
public enum MistakeCode {
    WRONG_SHAPE("sai dạng dữ liệu: cần {0}", "wrong shape: {0} is expected"),
    REQUIRED("thiếu mục bắt buộc", "a required member is missing"),
    UNKNOWN_NAME("tên \"{0}\" không có trong định dạng", "the format knows no name \"{0}\""),
    UNKNOWN_WORD("\"{0}\" không hợp lệ; các giá trị: {1}", "\"{0}\" is not valid; possible are: {1}"),
    UNKNOWN_FACT("không có dữ kiện \"{0}\"", "there is no fact \"{0}\""),
    WRONG_SCOPE("dữ kiện {0} không có ở đây", "the fact {0} does not exist here"),
    UNKNOWN_REFERENCE("không có mức tham chiếu \"{0}\"", "there is no reference amount \"{0}\""),
    UNKNOWN_KEY("mức {0} không có khóa \"{1}\"", "the reference amount {0} has no key \"{1}\""),
    KEY_NEEDED(
            "mức {0} phải nêu đúng một khóa hoặc dữ kiện",
            "the reference amount {0} is read with exactly one key or fact"),
    UNKNOWN_VALUE("nghị quyết không có giá trị \"{0}\"", "the resolution has no value \"{0}\""),
    UNKNOWN_ITEM("không có khoản chi \"{0}\"", "there is no item \"{0}\""),
    UNKNOWN_POLICY("không có chính sách \"{0}\"", "there is no policy \"{0}\""),
    CITATION_MISSING("giá trị pháp lý thiếu căn cứ", "a legal value has no citation"),
    MONEY_TIMES_MONEY("không nhân tiền với tiền", "money is not multiplied by money"),
    WRONG_TYPE("cần {0}, không phải {1}", "{0} is expected, not {1}"),
    OUT_OF_RANGE("giá trị ngoài phạm vi: {0}", "the value is out of range: {0}"),
    DUPLICATE("\"{0}\" bị trùng", "\"{0}\" occurs twice"),
    GAP("giá trị {0} không có từ ngày {1}", "value {0} is not set from {1}"),
    OVERLAP("giá trị {0} bị chồng từ ngày {1}", "value {0} is set twice from {1}"),
    PERIOD_ENDS_EARLY("kết thúc không sau bắt đầu", "the end is not after the beginning"),
    FIRST_MONTH_NEEDED(
            "hiệu lực hoặc bãi bỏ giữa tháng: phải nêu cách tính tháng đầu (firstMonth)",
            "the validity or a repeal begins within a month: firstMonth must say how it is treated"),
    NEVER_APPLIES("quy định này không bao giờ áp dụng", "this rule can never apply"),
    CIRCLE("các khoản thay thế lẫn nhau thành vòng", "items replace one another in a circle"),
    ONLY_DUTY("chỉ khoản tính theo nhiệm vụ mới thay thế nhau", "only items per duty replace one another"),
    LIMIT_NEEDS_COUNT(
            "giới hạn số lượng chỉ dùng cho nhiệm vụ và sự kiện", "a limit of quantity is for duty and events only"),
    STEPS_NOT_JOINED("các bậc phải tăng dần và nối tiếp nhau", "steps ascend and join one another"),
    GOLDEN_CASE_FAILS(
            "trường hợp mẫu \"{0}\", {1}: mong đợi {2}, tính được {3}",
            "golden case \"{0}\", {1}: expected {2}, computed {3}");

    private final Text template;

    MistakeCode(String vi, String en) {
        template = new Text(vi, en);
    }

    /** The text with its arguments in place. */
    Text text(String... arguments) {
        String vi = template.vi();
        String en = template.en();
        for (int index = 0; index < arguments.length; index++) {
            vi = vi.replace("{" + index + "}", arguments[index]);
            en = en.replace("{" + index + "}", arguments[index]);
        }
        return new Text(vi, en);
    }
}
