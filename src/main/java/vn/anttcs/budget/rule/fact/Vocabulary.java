package vn.anttcs.budget.rule.fact;

import java.util.HashMap;
import java.util.Map;
import vn.anttcs.budget.rule.text.Text;

/** Từ vựng: the words of facts in both languages; a word of a catalogue outside stands for itself. */
public final class Vocabulary {
    private static final Map<String, Text> WORDS = new HashMap<>();

    static {
        put("HEAD", "Tổ trưởng", "head");
        put("DEPUTY", "Tổ phó", "deputy");
        put("MEMBER", "Tổ viên", "member");
        put("VILLAGE", "thôn", "village");
        put("RESIDENTIAL_GROUP", "tổ dân phố", "residential group");
        put("COMMUNE", "xã", "commune");
        put("WARD", "phường", "ward");
        put("TOWNSHIP", "thị trấn", "township");
        put("SPECIAL_ZONE", "đặc khu", "special zone");
        put("BORDER", "biên giới", "border");
        put("ISLAND", "hải đảo", "island");
        put("MOUNTAIN", "miền núi", "mountain");
        put("SPECIALLY_DIFFICULT", "đặc biệt khó khăn", "specially difficult");
        put("ETHNIC_MINORITY", "dân tộc thiểu số", "ethnic minority");
        put("KEY_DEFENCE", "trọng điểm quốc phòng", "key place of defence");
        put("KEY_COMPLEX", "trọng điểm, phức tạp", "key place of security");
        put("NONE", "không có", "none");
        put("PRIMARY", "tiểu học", "primary school");
        put("LOWER_SECONDARY", "trung học cơ sở", "lower secondary school");
        put("UPPER_SECONDARY", "trung học phổ thông", "upper secondary school");
        put("INTERMEDIATE", "trung cấp", "intermediate level");
        put("COLLEGE", "cao đẳng", "college");
        put("UNIVERSITY", "đại học", "university");
        put("POSTGRADUATE", "sau đại học", "postgraduate");
        put("VOLUNTARY", "tự nguyện", "voluntary");
        put("COMPULSORY", "bắt buộc", "compulsory");
        put("FORCE", "theo lực lượng", "by the force");
        put("OTHER_SCHEME", "theo đối tượng khác", "by another scheme");
        put("OTHER", "đối tượng khác", "other");
        put("NEAR_POOR", "cận nghèo", "near poor");
        put("POOR_OR_ISLAND", "hộ nghèo hoặc xã đảo", "poor or on an island");
        put("FORMER_POLICE", "nguyên công an", "former police");
        put("FORMER_ARMY", "nguyên quân đội", "former army");
        put("FORMER_COMMUNE_POLICE", "nguyên công an xã", "former commune police");
        put("PRESTIGE", "người có uy tín", "person of prestige");
        put("FORMER_FORCE_MEMBER", "đã tham gia lực lượng", "former member of the force");
        put("YES", "có", "yes");
        put("NO", "không", "no");
        put("WORKING_DAY", "ngày làm việc", "working day");
        put("WEEKLY_DAY_OFF", "ngày nghỉ hằng tuần", "weekly day off");
        put("PUBLIC_HOLIDAY", "ngày lễ", "public holiday");
        put("RURAL", "nông thôn", "rural");
        put("URBAN", "thành thị", "urban");
    }

    private Vocabulary() {}

    private static void put(String word, String vi, String en) {
        WORDS.put(word, new Text(vi, en));
    }

    /** The word in both languages. */
    public static Text of(String word) {
        return WORDS.getOrDefault(word, Text.same(word));
    }
}
