package vn.anttcs.platform.config;

/** The forms that values of settings have, each with the remedy for a value that has another. */
public enum SettingForm {
    PORT("là một số từ 1 đến 65535", "a number from 1 to 65535", "0*[1-9]\\d{0,4}", 65_535),
    COUNT("là một số nguyên dương", "a positive whole number", "0*[1-9]\\d{0,9}", Integer.MAX_VALUE),
    CALLS("là một số từ 1 đến 44", "a number from 1 to 44", "0*[1-9]\\d?", 44),
    DATABASE(
            "là địa chỉ jdbc:mysql://máy:cổng/tên, jdbc:mariadb://… hoặc jdbc:h2:…",
            "an address like jdbc:mysql://host:port/name, jdbc:mariadb://… or jdbc:h2:…",
            "jdbc:(mysql|mariadb)://[^\\s/]+/\\S+|jdbc:h2:\\S+"),
    DEMONSTRATION("là province, nation hoặc none", "province, nation or none", "(?i)province|nation|none"),
    LANGUAGE("là vi hoặc en", "vi or en", "vi|en"),
    LOG("là json, text hoặc stdout", "json, text or stdout", "json|text|stdout"),
    ADDRESSES(
            "là các địa chỉ IP cách nhau bằng dấu phẩy",
            "IP addresses separated by commas",
            "[0-9A-Fa-f.:]+(\\s*,\\s*[0-9A-Fa-f.:]+)*"),
    PASSWORD("có ít nhất 12 ký tự", "at least 12 characters long", "(?s).{12,}"),
    SECRET("có nội dung, không để trống", "not blank", "(?s).*\\S.*"),
    TEXT("có nội dung, không để trống", "not blank", "(?s).*\\S.*");

    private final String remedy;
    private final String pattern;
    private final long most;

    SettingForm(String vietnamese, String english, String pattern, long most) {
        this.remedy = "phải " + vietnamese + " / must be " + english;
        this.pattern = pattern;
        this.most = most;
    }

    SettingForm(String vietnamese, String english, String pattern) {
        this(vietnamese, english, pattern, 0);
    }

    /** Whether a value has this form. */
    public boolean accepts(String text) {
        return text.matches(pattern) && (most == 0 || Long.parseLong(text) <= most);
    }

    /** What a value must be, in Vietnamese and in English. */
    public String remedy() {
        return remedy;
    }
}
