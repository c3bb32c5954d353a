package vn.anttcs.exchange.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.anttcs.exchange.rule.ImportTemplate;

class ForceGeneratorTest {

    private static final ForcePlan SMALL = new ForcePlan(SampleCommunes.first(50), 400, 1_300, 60);

    private final ForceGenerator province = new ForceGenerator(1, ForcePlan.province(SampleCommunes.nation()));

    @Test
    void writes_the_same_files_for_the_same_seed_and_others_for_another() throws IOException {
        assertThat(allFiles(7)).isEqualTo(allFiles(7)).isNotEqualTo(allFiles(8));
    }

    @Test
    void writes_the_published_size_of_the_province() throws IOException {
        assertThat(province.plan().communes()).hasSize(166);
        assertThat(province.teams(Writer.nullWriter())).isEqualTo(4_351);
        assertThat(province.members(Writer.nullWriter())).isEqualTo(13_053);
        assertThat(province.residentialUnits(Writer.nullWriter()))
                .isEqualTo(province.plan().residentialUnits());
    }

    @Test
    void gives_every_commune_a_team_that_covers_units_of_that_commune_only() throws IOException {
        Map<String, String> communeOfUnit = new HashMap<>();
        province.residentialUnits(new CsvRows(
                ImportTemplate.RESIDENTIAL_UNITS, row -> communeOfUnit.put(row.get("code"), row.get("communeCode"))));
        Set<String> communes = new HashSet<>();
        Set<String> covered = new HashSet<>();
        province.teams(new CsvRows(ImportTemplate.TEAMS, row -> {
            communes.add(row.get("communeCode"));
            for (String unit : row.get("residentialUnitCodes").split(";", -1)) {
                assertThat(covered.add(unit)).isTrue();
                assertThat(communeOfUnit).containsEntry(unit, row.get("communeCode"));
            }
            assertThat(row.get("authorisedStrength")).isEqualTo("3");
        }));
        assertThat(communes).hasSize(166);
        assertThat(covered).isEqualTo(communeOfUnit.keySet());
    }

    @Test
    void names_no_two_residential_units_of_a_commune_alike() throws IOException {
        Set<String> names = new HashSet<>();
        province.residentialUnits(new CsvRows(
                ImportTemplate.RESIDENTIAL_UNITS, row -> assertThat(names.add(row.get("communeCode") + row.get("name")))
                        .isTrue()));
    }

    @Test
    void gives_every_team_one_head_one_deputy_and_no_more_members_than_authorised() throws IOException {
        ForceGenerator generator = new ForceGenerator(3, SMALL);
        Map<String, Integer> authorised = new HashMap<>();
        generator.teams(new CsvRows(
                ImportTemplate.TEAMS,
                row -> authorised.put(row.get("teamCode"), Integer.valueOf(row.get("authorisedStrength")))));
        Map<String, Integer> strength = new HashMap<>();
        Map<String, Integer> positions = new HashMap<>();
        generator.members(new CsvRows(ImportTemplate.MEMBERS, row -> {
            strength.merge(row.get("teamCode"), 1, Integer::sum);
            positions.merge(row.get("teamCode") + row.get("position"), 1, Integer::sum);
        }));
        assertThat(authorised.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(1_360);
        assertThat(strength).hasSize(400).allSatisfy((team, members) -> {
            assertThat(members).isBetween(3, 5).isLessThanOrEqualTo(authorised.get(team));
            assertThat(positions).containsEntry(team + "Tổ trưởng", 1).containsEntry(team + "Tổ phó", 1);
        });
    }

    @Test
    void stops_at_the_first_row_that_the_target_refuses_so_nothing_is_held_back() {
        ForceGenerator nation = new ForceGenerator(1, ForcePlan.nation(SampleCommunes.nation()));
        CountingTarget target = new CountingTarget(10);
        assertThatThrownBy(() -> nation.members(target))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        assertThat(target.rows).isEqualTo(10);
        assertThat(target.longest).isLessThan(1_000);
    }

    private static String allFiles(long seed) throws IOException {
        ForceGenerator generator = new ForceGenerator(seed, SMALL);
        StringBuilder files = new StringBuilder();
        // Members first, to show that each file stands by itself.
        generator.members(files);
        generator.teams(files);
        generator.residentialUnits(files);
        return files.toString();
    }

    private static final class CountingTarget extends Writer {
        private final int most;
        private int rows;
        private int longest;

        private CountingTarget(int most) {
            this.most = most;
        }

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            if (rows == most) {
                throw new IOException("full");
            }
            rows++;
            longest = Math.max(longest, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void equips_the_communes_that_have_a_store_and_names_only_members_that_there_are() throws IOException {
        List<Commune> communes = province.plan().communes();
        Map<String, String> stores = Map.of(
                "38",
                "KHO000001",
                communes.get(0).code(),
                "KHO000002",
                communes.get(1).code(),
                "KHO000003");
        Set<String> citizens = new HashSet<>();
        province.members(new CsvRows(ImportTemplate.MEMBERS, row -> citizens.add(row.get("citizenId"))));
        Map<String, String> communeOfTeam = new HashMap<>();
        province.teams(new CsvRows(
                ImportTemplate.TEAMS, row -> communeOfTeam.put(row.get("teamCode"), row.get("communeCode"))));
        Set<String> pieces = new HashSet<>();
        Set<String> holders = new HashSet<>();
        Set<String> states = new HashSet<>();
        province.equipment(
                new CsvRows(ImportTemplate.EQUIPMENT, row -> {
                    states.add(row.get("state"));
                    if (!row.get("serialNo").isEmpty()) {
                        assertThat(pieces.add(row.get("kindCode") + row.get("serialNo")))
                                .isTrue();
                    }
                    if (!row.get("memberNo").isEmpty()) {
                        assertThat(citizens).contains(row.get("memberNo"));
                    } else if (!row.get("teamCode").isEmpty()) {
                        holders.add(stores.get(communeOfTeam.get(row.get("teamCode"))));
                    } else {
                        holders.add(row.get("storeNo"));
                    }
                }),
                stores);
        assertThat(holders).containsExactlyInAnyOrder("KHO000001", "KHO000002", "KHO000003");
        assertThat(states).containsExactlyInAnyOrder("Dùng được", "Hư hỏng");
        assertThat(pieces)
                .contains(
                        ForceGenerator.MOTORBIKE + ForceGenerator.motorbike("38"),
                        "RUBBER_BATON"
                                + ForceGenerator.batons(communes.get(1).code()).get(5));
        assertThat(communeOfTeam)
                .containsEntry(ForceGenerator.FIRST_TEAM, communes.get(0).code());
        assertThat(equipment(stores)).isEqualTo(equipment(stores));
    }

    private String equipment(Map<String, String> stores) throws IOException {
        StringBuilder out = new StringBuilder();
        province.equipment(out, stores);
        return out.toString();
    }
}
