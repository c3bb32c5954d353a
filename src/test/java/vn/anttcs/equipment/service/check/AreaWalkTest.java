package vn.anttcs.equipment.service.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AreaWalkTest {
    private static final List<Long> UNITS = LongStream.range(0, 100).boxed().toList();

    @Test
    void goes_no_further_than_the_page_needs_and_ever_faster_where_there_is_little() {
        List<Integer> steps = new ArrayList<>();
        List<Long> all = AreaWalk.along(UNITS, 3, units -> {
            steps.add(units.size());
            return units;
        });
        assertThat(all).containsExactly(0L, 1L, 2L);
        assertThat(steps).containsExactly(4);
        steps.clear();
        List<Long> few = AreaWalk.along(UNITS, 3, units -> {
            steps.add(units.size());
            return units.stream().filter(unit -> unit == 0 || unit == 99).toList();
        });
        assertThat(few).containsExactly(0L, 99L);
        assertThat(steps).containsExactly(4, 16, 64, 16);
        assertThat(AreaWalk.along(List.of(), 3, units -> units)).isEmpty();
    }
}
