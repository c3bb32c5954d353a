package vn.anttcs.access.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.api.Role;

class RoleRightsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/cases/role-rights.csv", numLinesToSkip = 1)
    void gives_each_role_exactly_the_rights_of_the_table(Role role, String rights) {
        Set<Right> expected =
                Arrays.stream(rights.split(" ")).map(Right::valueOf).collect(Collectors.toSet());
        assertThat(RoleRights.of(role)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void lets_an_administrator_do_everything() {
        assertThat(RoleRights.of(Role.ADMINISTRATOR)).isEqualTo(EnumSet.allOf(Right.class));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void lets_every_role_read_the_map(Role role) {
        assertThat(RoleRights.has(role, Right.MAP_READ)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void keeps_the_map_and_the_accounts_from_everybody_else(Role role) {
        assertThat(RoleRights.has(role, Right.MAP_WRITE)).isFalse();
        assertThat(RoleRights.has(role, Right.ACCOUNT_WRITE)).isFalse();
    }
}
