package vn.anttcs.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MysqlUrlTest {
    private static final String ADDRESS = "jdbc:mysql://db.example.vn:3306/anttcs";

    @Test
    void the_key_of_the_web_door_is_not_shown_to_the_database() {
        assertThat(MysqlUrl.complete(ADDRESS)).startsWith(ADDRESS + "?").contains("&fallbackToSystemKeyStore=false");
    }

    @Test
    void what_the_administrator_has_set_stays() {
        String set = ADDRESS + "?sslMode=VERIFY_IDENTITY&fallbackToSystemKeyStore=true";

        assertThat(MysqlUrl.complete(set)).startsWith(set + "&").doesNotContain("fallbackToSystemKeyStore=false");
    }
}
