package vn.anttcs.budget.rule.fact;

import static vn.anttcs.budget.rule.fact.FactScope.DUTY;
import static vn.anttcs.budget.rule.fact.FactScope.EVENT;
import static vn.anttcs.budget.rule.fact.FactScope.MEMBER;
import static vn.anttcs.budget.rule.fact.FactScope.PLACE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.anttcs.budget.rule.text.Text;

/**
 * Dữ kiện: everything that a rule of a policy may read. Words of a fact are a closed list, or follow
 * a form where a catalogue outside grows.
 */
// The fields hold records and lists that nobody can change.
@SuppressWarnings("ImmutableEnumChecker")
public enum Fact {
    POSITION(MEMBER, FactType.WORD, "chức danh", "position", "HEAD", "DEPUTY", "MEMBER"),
    UNIT_CLASS_HIGHEST(
            PLACE, FactType.WORD, "loại cao nhất của thôn, tổ dân phố", "highest class of its units", "I", "II", "III"),
    UNIT_CLASS_LOWEST(
            PLACE, FactType.WORD, "loại thấp nhất của thôn, tổ dân phố", "lowest class of its units", "I", "II", "III"),
    RESIDENTIAL_KIND(
            PLACE, FactType.SET, "thôn hoặc tổ dân phố", "kind of residential unit", "VILLAGE", "RESIDENTIAL_GROUP"),
    COMMUNE_KIND(
            PLACE,
            FactType.WORD,
            "loại đơn vị cấp xã",
            "kind of commune",
            "COMMUNE",
            "WARD",
            "TOWNSHIP",
            "SPECIAL_ZONE"),
    AREA(
            PLACE,
            FactType.SET,
            "đặc điểm địa bàn",
            "area",
            "BORDER",
            "ISLAND",
            "MOUNTAIN",
            "SPECIALLY_DIFFICULT",
            "ETHNIC_MINORITY",
            "KEY_DEFENCE",
            "KEY_COMPLEX"),
    FORMER_PROVINCE(PLACE, FactType.SET, "tỉnh cũ", "former province", Pattern.compile("\\d{2}")),
    WAGE_REGION(PLACE, FactType.WORD, "vùng lương tối thiểu", "wage region", "I", "II", "III", "IV"),
    EDUCATION(
            MEMBER,
            FactType.ORDERED_WORD,
            "trình độ",
            "education",
            "NONE",
            "PRIMARY",
            "LOWER_SECONDARY",
            "UPPER_SECONDARY",
            "INTERMEDIATE",
            "COLLEGE",
            "UNIVERSITY",
            "POSTGRADUATE"),
    SOCIAL_INSURANCE(MEMBER, FactType.WORD, "bảo hiểm xã hội", "social insurance", "NONE", "VOLUNTARY", "COMPULSORY"),
    HEALTH_INSURANCE(MEMBER, FactType.WORD, "bảo hiểm y tế", "health insurance", "NONE", "FORCE", "OTHER_SCHEME"),
    SOCIAL_INSURANCE_INCOME(
            MEMBER, FactType.MONEY, "thu nhập chọn đóng BHXH tự nguyện", "chosen income for social insurance"),
    STATE_SUPPORT_GROUP(
            MEMBER,
            FactType.WORD,
            "nhóm được Nhà nước hỗ trợ đóng",
            "group of state support",
            "OTHER",
            "ETHNIC_MINORITY",
            "NEAR_POOR",
            "POOR_OR_ISLAND"),
    OTHER_POST(MEMBER, FactType.SET, "chức danh kiêm nhiệm", "other post", Pattern.compile("[A-Z][A-Z0-9_]{0,59}")),
    PRIORITY_GROUP(
            MEMBER,
            FactType.WORD,
            "diện ưu tiên",
            "priority group",
            "FORMER_POLICE",
            "FORMER_ARMY",
            "FORMER_COMMUNE_POLICE",
            "PRESTIGE",
            "FORMER_FORCE_MEMBER",
            "NONE"),
    SUSPENDED(MEMBER, FactType.WORD, "tạm dừng tham gia", "suspended", "YES", "NO"),
    SERVICE_MONTHS(MEMBER, FactType.NUMBER, "số tháng tham gia", "months of service"),
    AGE(MEMBER, FactType.NUMBER, "tuổi", "age"),
    TEAM_STRENGTH(PLACE, FactType.NUMBER, "số thành viên của Tổ", "members in the team"),
    DAY_KIND(DUTY, FactType.WORD, "loại ngày", "kind of day", "WORKING_DAY", "WEEKLY_DAY_OFF", "PUBLIC_HOLIDAY"),
    HOURS(DUTY, FactType.NUMBER, "số giờ", "hours"),
    COST(EVENT, FactType.MONEY, "chi phí", "cost"),
    STATE_SUPPORT(EVENT, FactType.MONEY, "khoản Nhà nước đã hỗ trợ", "support already given by the state"),
    LOSS_PERCENT(EVENT, FactType.NUMBER, "tỷ lệ suy giảm khả năng lao động (%)", "loss of working capacity (%)"),
    HOSPITAL_DAYS(EVENT, FactType.NUMBER, "số ngày điều trị nội trú", "days in hospital"),
    DEPENDANTS(EVENT, FactType.NUMBER, "số thân nhân", "dependants"),
    MEALS(EVENT, FactType.NUMBER, "số bữa ăn", "meals"),
    NIGHTS(EVENT, FactType.NUMBER, "số đêm nghỉ", "nights");

    /** The number of facts there are. */
    public static final int COUNT = values().length;

    private final FactScope scope;
    private final FactType type;
    private final Text title;
    private final List<String> words;
    private final Pattern form;

    Fact(FactScope scope, FactType type, String vi, String en, String... words) {
        this(scope, type, new Text(vi, en), List.of(words), null);
    }

    Fact(FactScope scope, FactType type, String vi, String en, Pattern form) {
        this(scope, type, new Text(vi, en), List.of(), form);
    }

    Fact(FactScope scope, FactType type, Text title, List<String> words, Pattern form) {
        this.scope = scope;
        this.type = type;
        this.title = title;
        this.words = words;
        this.form = form;
    }

    /** The fact of that name, if there is one. */
    public static Optional<Fact> find(String name) {
        return Stream.of(values()).filter(fact -> fact.name().equals(name)).findFirst();
    }

    /** Where the fact exists. */
    public FactScope scope() {
        return scope;
    }

    /** What kind of value it has. */
    public FactType type() {
        return type;
    }

    /** Its name in both languages. */
    public Text title() {
        return title;
    }

    /** Its words in ascending order; empty for numbers and where a catalogue outside grows. */
    public List<String> words() {
        return words;
    }

    /** Whether the words are a closed list. */
    public boolean isClosed() {
        return form == null;
    }

    /** Whether the text is a word of this fact. */
    public boolean knows(String word) {
        return form == null ? words.contains(word) : form.matcher(word).matches();
    }
}
