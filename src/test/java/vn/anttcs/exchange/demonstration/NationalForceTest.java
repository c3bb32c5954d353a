package vn.anttcs.exchange.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.anttcs.exchange.rule.Column;
import vn.anttcs.exchange.rule.ImportTemplate;
import vn.anttcs.shared.CitizenId;
import vn.anttcs.shared.PhoneNumber;
import vn.anttcs.shared.Sex;

/** Looks at every one of 300,000 members, so plain conditions stand here where assertions would take minutes. */
class NationalForceTest {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final ForceGenerator nation = new ForceGenerator(2, ForcePlan.nation(SampleCommunes.nation()));
    private final Map<String, Integer> faults = new HashMap<>();
    private final Set<Long> citizenIds = new HashSet<>();
    private final Set<String> phones = new HashSet<>();
    private int men;
    private int overSeventy;

    @Test
    void consists_of_300000_members_who_are_right_in_every_column() throws IOException {
        assertThat(nation.members(new CsvRows(ImportTemplate.MEMBERS, this::check)))
                .isEqualTo(300_000);
        assertThat(faults).isEmpty();
        assertThat(citizenIds).hasSize(300_000);
        assertThat(phones).hasSizeGreaterThan(280_000);
        assertThat(men).isBetween(250_000, 260_000);
        assertThat(overSeventy).isBetween(1_000, 4_000);
    }

    @Test
    void is_written_within_seconds() throws IOException {
        long start = System.nanoTime();
        int rows = nation.residentialUnits(Writer.nullWriter());
        rows += nation.teams(Writer.nullWriter());
        rows += nation.members(Writer.nullWriter());
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("The nation's force: %,d rows in %,d ms%n", rows, milliseconds);
        assertThat(rows).isEqualTo(86_000 + 3_440 + 86_000 + 300_000);
    }

    private void check(Map<String, String> row) {
        LocalDate born = LocalDate.parse(row.get("dateOfBirth"), DAY);
        LocalDate recognised = LocalDate.parse(row.get("recognisedOn"), DAY);
        int age = Period.between(born, recognised).getYears();
        String citizenId = row.get("citizenId");
        boolean male = row.get("sex").equals("Nam");
        right(citizenId.length() == 12, "length of the citizen id");
        right(CitizenId.check(citizenId, male ? Sex.MALE : Sex.FEMALE, born).isEmpty(), "citizen id");
        right(citizenIds.add(Long.valueOf(citizenId)), "citizen id is new");
        if (!row.get("phone").isEmpty()) {
            right(PhoneNumber.parse(row.get("phone")).isPresent(), "phone");
            right(phones.add(row.get("phone")), "phone is new");
        }
        right(age >= 18 && age <= 75, "age");
        right(!recognised.isBefore(CommuneDecisions.FIRST_DAY), "recognised within the team's life");
        right(!recognised.isAfter(CommuneDecisions.LAST_DAY), "recognised by the last day");
        right(row.get("decisionNumber").matches("\\d{2,4}/QĐ-UBND"), "decision number");
        right(row.get("decisionDate").equals(row.get("recognisedOn")), "decision date");
        right(row.get("decisionIssuer").matches("Ủy ban nhân dân (xã|phường|đặc khu) .*"), "issuer");
        for (Column column : ImportTemplate.MEMBERS.columns()) {
            right(fits(column, row.get(column.field())), column.field());
        }
        men += male ? 1 : 0;
        overSeventy += age > 70 ? 1 : 0;
    }

    private static boolean fits(Column column, String value) {
        if (value.isEmpty()) {
            return !column.required();
        }
        return Normalizer.isNormalized(value, Normalizer.Form.NFC)
                && value.equals(value.strip())
                && !value.contains("  ")
                && (column.words().isEmpty() || column.words().containsKey(value));
    }

    private void right(boolean condition, String what) {
        if (!condition) {
            faults.merge(what, 1, Integer::sum);
        }
    }
}
