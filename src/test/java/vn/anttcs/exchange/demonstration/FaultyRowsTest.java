package vn.anttcs.exchange.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultyRowsTest {

    private final ForceGenerator generator =
            new ForceGenerator(4, new ForcePlan(SampleCommunes.first(50), 1_000, 3_000, 0));

    @Test
    void counts_every_fault_that_it_puts_in() throws IOException {
        StringBuilder sound = new StringBuilder();
        generator.members(sound);
        StringBuilder faulty = new StringBuilder();
        Map<FaultyRows.Fault, Integer> counts = FaultyRows.members(generator, 5, 100, faulty);
        assertThat(counts).containsOnlyKeys(FaultyRows.Fault.values());
        int duplicates = counts.get(FaultyRows.Fault.DUPLICATE_PERSON);
        assertThat(faulty.toString().lines().count()).isEqualTo(3_001 + duplicates);
        long changed = faulty.toString()
                .lines()
                .filter(line -> sound.indexOf(line) < 0)
                .count();
        int counted = counts.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(changed).isEqualTo(counted - duplicates);
    }

    @Test
    void leaves_the_rows_alone_at_a_rate_of_zero() throws IOException {
        StringBuilder sound = new StringBuilder();
        generator.members(sound);
        StringBuilder same = new StringBuilder();
        assertThat(FaultyRows.members(generator, 5, 0, same)).isEmpty();
        assertThat(same.toString()).isEqualTo(sound.toString());
    }
}
