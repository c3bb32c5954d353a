package vn.anttcs.budget.rule.difference;

import vn.anttcs.budget.rule.text.Text;

/** Lời văn của chính sách: words for the parts of a policy, as templates in both languages. */
// The fields hold records that nobody can change.
@SuppressWarnings("ImmutableEnumChecker")
enum Wording {
    ADDED("thêm {0}: {1}", "new: {0}: {1}"),
    REMOVED("bỏ {0}: {1}", "gone: {0}: {1}"),
    CHANGED("{0}: từ {1} thành {2}", "{0}: from {1} to {2}"),
    WITHIN("{0} – {1}", "{0} – {1}"),
    ITEM("khoản chi", "item"),
    VALUE("giá trị {0} từ {1}", "value {0} from {1}"),
    TEAM_SIZE("tiêu chí số lượng thành viên", "team size"),
    VALID_FROM("hiệu lực từ", "valid from"),
    VALID_TO("hiệu lực đến", "valid to"),
    FIRST_MONTH("tháng đầu áp dụng", "first month"),
    TERRITORY("địa bàn áp dụng", "territory"),
    UNIT("đơn vị {0} (ngày {1})", "unit {0} (on {1})"),
    FORMER_PROVINCE("địa bàn tỉnh cũ {0}", "former province {0}"),
    REPEALS("bãi bỏ", "repeals"),
    PER("kỳ chi trả", "paid for"),
    WHEN("đối tượng", "entitled"),
    EXCLUSION("loại trừ", "exclusion"),
    AMOUNT("mức chi", "amount"),
    SHARE("hưởng một phần", "share"),
    LIMIT("giới hạn", "limit"),
    REPLACES("thay thế khoản", "replaces"),
    ROUNDING("làm tròn", "rounding"),
    FUNDING("nguồn kinh phí", "funding"),
    EVERYBODY("mọi thành viên", "every member"),
    OTHERWISE("trường hợp còn lại", "otherwise"),
    FACT("theo {0}", "by {0}"),
    LEAST("số nhỏ nhất trong {0}", "the least of {0}"),
    GREATEST("số lớn nhất trong {0}", "the greatest of {0}"),
    TOP_UP("{0} trừ {1}", "{0} less {1}"),
    BY_CASE("theo trường hợp ({0})", "by case ({0})"),
    PROGRESSIVE(
            "từ mức {0} của {1}: {2}, thêm {3} cho mỗi {4} ({5})", "from {0} of {1}: {2}, and {3} for each {4} ({5})"),
    ROUNDED("{0}, làm tròn {1}", "{0}, rounded {1}"),
    STEP("{0} đến {1}", "{0} to {1}"),
    MONTH("mỗi tháng; {0}; trạng thái {1}; ngày tạm dừng {2}", "each month; {0}; state {1}; suspended days {2}"),
    FULL("tháng không trọn hưởng đủ", "a part of a month counts whole"),
    BY_DAYS("tháng không trọn theo ngày, mẫu số {0}", "a part of a month by days out of {0}"),
    CALENDAR("số ngày của tháng", "the days of the month"),
    THRESHOLD("đủ tháng từ {0} ngày, dưới mức: {1}", "whole from {0} days, below: {1}"),
    COUNTED("được tính", "counted"),
    EXCLUDED("không tính", "not counted"),
    DUTY(
            "nhiệm vụ {0}, điều kiện {1}, ít nhất {2} giờ, tính theo {3}",
            "duty {0}, if {1}, at least {2} hours, counted by {3}"),
    YEAR("mỗi năm, tháng {0}", "each year, in month {0}"),
    EVENT("sự kiện {0}", "event {0}"),
    MEMBERS("{0} thành viên", "{0} members"),
    RANGE("{0} đến {1} thành viên", "{0} to {1} members"),
    UP_TO("không quá {0}: {1}", "up to {0}: {1}"),
    BELOW("dưới {0}: {1}", "below {0}: {1}"),
    THEN("từ {0}: {1} và thêm {2} cho mỗi {3} ({4})", "from {0}: {1} and {2} more for each {3} ({4})"),
    MOST("tối đa {0}", "at most {0}"),
    TEAMS("một Tổ đến {0} {1}, thêm một Tổ cho mỗi {2} ({3})", "one team up to {0} {1}, one more for each {2} ({3})");

    private final Text template;

    Wording(String vi, String en) {
        template = new Text(vi, en);
    }

    Text of(Text... arguments) {
        String vi = template.vi();
        String en = template.en();
        for (int index = 0; index < arguments.length; index++) {
            vi = vi.replace("{" + index + "}", arguments[index].vi());
            en = en.replace("{" + index + "}", arguments[index].en());
        }
        return new Text(vi, en);
    }
}
