package vn.anttcs.platform.config;

import java.util.Locale;

/**
 * Every setting of the house, once: its default and the form of its value. The launcher checks values against this list
 * before the server starts, {@code payara/SETTINGS.md} explains each to IT staff, and a test keeps the two equal.
 */
public enum Setting {
    /** Port of both doors and of the landing page. */
    HTTP_PORT("8080", SettingForm.PORT),
    /** Folder of the embedded database, of logs and of work files. */
    DATA_DIR(".anttcs", SettingForm.TEXT),
    /** JDBC address of the database; without one the embedded database is used. */
    DB_URL("", SettingForm.DATABASE),
    /** User of the database. */
    DB_USER("anttcs", SettingForm.TEXT),
    /** Password of the database. */
    DB_PASSWORD("", SettingForm.SECRET),
    /** Name of the first administrator, created in a database that has none. */
    ADMIN_USER("", SettingForm.TEXT),
    /** Password of the first administrator; without one it is generated and printed once. */
    ADMIN_PASSWORD("", SettingForm.PASSWORD),
    /** Demonstration force to load into an empty database. */
    DEMO("none", SettingForm.DEMONSTRATION),
    /** Language of answers to callers who name none. */
    LANGUAGE("vi", SettingForm.LANGUAGE),
    /** Largest request body in bytes. */
    HTTP_MAX_BODY("12582912", SettingForm.COUNT),
    /** Largest file of an import in bytes. */
    IMPORT_MAX_BODY("536870912", SettingForm.COUNT),
    /** Calls worked on at the same time; fewer than the connections to the database, of which a call may need a second one. */
    HTTP_MAX_CALLS("40", SettingForm.CALLS),
    /** Addresses of proxies whose X-Forwarded headers are believed, separated by commas. */
    HTTP_TRUSTED_PROXIES("", SettingForm.ADDRESSES),
    /** Where the server writes its log and how. */
    LOG("json", SettingForm.LOG);

    private final String defaultValue;
    private final SettingForm form;

    Setting(String defaultValue, SettingForm form) {
        this.defaultValue = defaultValue;
        this.form = form;
    }

    /** Name as an environment variable, like {@code ANTTCS_HTTP_PORT}. */
    public String variable() {
        return "ANTTCS_" + name();
    }

    /** Name as a property of MicroProfile Config, like {@code anttcs.http.port}. */
    public String property() {
        return "anttcs." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The value when none is given; empty when there is none. */
    public String defaultValue() {
        return defaultValue;
    }

    public SettingForm form() {
        return form;
    }
}
