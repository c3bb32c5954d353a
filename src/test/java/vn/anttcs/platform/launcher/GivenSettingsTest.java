package vn.anttcs.platform.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.platform.config.Setting;

/** What is wrong with given settings is said in one line each, naming setting, value and remedy. */
class GivenSettingsTest {
    @Test
    void nothing_given_is_nothing_wrong() {
        assertThat(given(Map.of()).problems()).isEmpty();
        assertThat(given(Map.of()).value(Setting.HTTP_PORT)).isEqualTo("8080");
    }

    @ParameterizedTest
    @CsvSource({
        "ANTTCS_HTTP_PORT,0",
        "ANTTCS_HTTP_PORT,65536",
        "ANTTCS_HTTP_PORT,eighty",
        "ANTTCS_HTTP_MAX_CALLS,-1",
        "ANTTCS_HTTP_MAX_BODY,10MB",
        "ANTTCS_DB_URL,postgres://db/anttcs",
        "ANTTCS_DEMO,all",
        "ANTTCS_LANGUAGE,fr",
        "ANTTCS_LOG,xml",
        "ANTTCS_HTTP_TRUSTED_PROXIES,proxy.example.vn",
    })
    void a_value_of_another_form_is_named_with_its_remedy(String name, String value) {
        assertThat(given(Map.of(name, value)).problems())
                .singleElement()
                .asString()
                .startsWith(name + "=" + value + ": ")
                .contains("phải")
                .contains("must be")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "ANTTCS_DB_URI,ANTTCS_DB_URL",
        "ANTTCS_PORT,ANTTCS_HTTP_PORT",
        "ANTTCS_DEMONSTRATION,ANTTCS_DEMO",
        "ANTTCS_ADMIN_PASWORD,ANTTCS_ADMIN_PASSWORD"
    })
    void an_unknown_name_is_reported_with_the_nearest_known_one(String name, String nearest) {
        assertThat(given(Map.of(name, "x")).problems())
                .singleElement()
                .asString()
                .startsWith(name + ": ")
                .contains(nearest);
    }

    @Test
    void a_secret_of_the_wrong_form_is_not_shown() {
        assertThat(given(Map.of("ANTTCS_ADMIN_PASSWORD", "short")).problems())
                .singleElement()
                .asString()
                .doesNotContain("short");
    }

    @Test
    void a_database_address_needs_a_password() {
        assertThat(given(Map.of("ANTTCS_DB_URL", "jdbc:mysql://db/anttcs")).problems())
                .singleElement()
                .asString()
                .startsWith("ANTTCS_DB_PASSWORD");
    }

    @Test
    void an_empty_variable_is_no_setting() {
        assertThat(given(Map.of("ANTTCS_DB_URL", "")).isGiven(Setting.DB_URL)).isFalse();
    }

    @Test
    void a_system_property_goes_before_a_variable() {
        Properties properties = new Properties();
        properties.setProperty("anttcs.http.port", "9090");

        assertThat(new GivenSettings(Map.of("ANTTCS_HTTP_PORT", "8081"), properties).value(Setting.HTTP_PORT))
                .isEqualTo("9090");
    }

    @Test
    void a_misspelt_system_property_is_reported_too() {
        Properties properties = new Properties();
        properties.setProperty("anttcs.http.prot", "9090");

        assertThat(new GivenSettings(Map.of(), properties).problems()).hasSize(1);
    }

    private static GivenSettings given(Map<String, String> variables) {
        return new GivenSettings(variables, new Properties());
    }
}
