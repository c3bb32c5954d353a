package vn.anttcs.equipment.rule.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.MovementAct;

/** What differences come to, and that after it the books are the count. */
class StocktakeRuleTest {
    private static final CountLine.Thing COAT = new CountLine.Thing(1, "L", "", "");
    private static final CountLine.Thing LAMP = new CountLine.Thing(2, "", "", "S1");

    private static final List<EquipmentState> STATES =
            List.of(EquipmentState.SERVICEABLE, EquipmentState.DAMAGED, EquipmentState.WRITTEN_OFF);

    /** Lines of one thing, said as {@code booked/counted} in the order of states. */
    private static List<CountLine> lines(CountLine.Thing thing, String said) {
        List<CountLine> lines = new ArrayList<>();
        for (String part : said.split(" ", -1)) {
            String[] numbers = part.split("/", -1);
            lines.add(new CountLine(
                    thing, STATES.get(lines.size()), Long.parseLong(numbers[0]), Long.valueOf(numbers[1])));
        }
        return lines;
    }

    private static String said(List<Adjustment> adjustments) {
        return String.join(
                " ",
                adjustments.stream()
                        .map(one -> one.act() + ":" + one.line() + ":" + one.quantity())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "10/10 0/0,''",
        "10/8 0/0,LOSS:0:2",
        "10/11 0/0,SURPLUS:0:1",
        "10/8 0/2,DAMAGE:0:2",
        "10/8 0/1,DAMAGE:0:1 LOSS:0:1",
        "10/8 0/3,DAMAGE:0:2 SURPLUS:1:1",
        "8/10 2/0,RESTORE:1:2",
        "8/9 2/0,RESTORE:1:1 LOSS:1:1",
        "5/0 0/0 0/5,WRITE_OFF:0:5",
        "2/0 3/0 0/5,WRITE_OFF:0:2 WRITE_OFF:1:3",
        "2/0 0/1 0/1,DAMAGE:0:1 WRITE_OFF:0:1",
        "0/1 0/0 1/0,SURPLUS:0:1 LOSS:2:1"
    })
    void what_lacks_in_one_state_and_is_too_much_in_another_has_changed_its_state(String lines, String expected) {
        assertThat(said(StocktakeRule.adjust(lines(COAT, lines), Map.of()))).isEqualTo(expected);
    }

    @Test
    void a_shortage_is_dealt_with_as_decided() {
        List<CountLine> lines = lines(COAT, "10/7 4/3");
        assertThat(StocktakeRule.adjust(lines, Map.of(0, ShortageAct.WRITE_OFF, 1, ShortageAct.CONSUME)))
                .containsExactly(
                        new Adjustment(
                                0, MovementAct.WRITE_OFF, EquipmentState.SERVICEABLE, EquipmentState.WRITTEN_OFF, 3),
                        new Adjustment(1, MovementAct.CONSUME, EquipmentState.DAMAGED, EquipmentState.DAMAGED, 1));
    }

    @Test
    void other_things_do_not_make_up_for_what_lacks() {
        List<CountLine> lines = new ArrayList<>(lines(COAT, "10/8"));
        lines.add(new CountLine(new CountLine.Thing(1, "XL", "", ""), EquipmentState.DAMAGED, 0, 2L));
        assertThat(said(StocktakeRule.adjust(lines, Map.of()))).isEqualTo("LOSS:0:2 SURPLUS:1:2");
    }

    @ParameterizedTest
    @CsvSource({"1/0 0/1,false", "1/0 0/0,false", "0/1 1/0,false", "0/1 0/0 1/0,true"})
    void a_piece_is_not_missing_and_found_at_once(String said, boolean torn) {
        List<CountLine> lines = lines(LAMP, said);
        List<Adjustment> adjustments = StocktakeRule.adjust(lines, Map.of());
        assertThat(lines.stream().anyMatch(line -> StocktakeRule.isTorn(adjustments, line, lines)))
                .isEqualTo(torn);
        assertThat(StocktakeRule.isTorn(adjustments, lines(COAT, said).get(0), lines))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void after_it_the_books_are_the_count(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<CountLine> lines = new ArrayList<>();
            for (long kind = 0; kind < 3; kind++) {
                for (EquipmentState state : EquipmentState.values()) {
                    CountLine.Thing thing = new CountLine.Thing(kind, "", "", "");
                    lines.add(new CountLine(thing, state, random.nextInt(6), (long) random.nextInt(6)));
                }
            }
            Map<String, Long> books = new HashMap<>();
            lines.forEach(line -> books.put(key(line, line.state()), line.booked()));
            for (Adjustment one : StocktakeRule.adjust(lines, Map.of())) {
                CountLine line = lines.get(one.line());
                assertThat(one.quantity()).isPositive();
                boolean comes = one.act() == MovementAct.SURPLUS;
                boolean stays = !comes && one.act() != MovementAct.LOSS;
                books.merge(key(line, one.before()), comes ? 0 : -one.quantity(), Long::sum);
                books.merge(key(line, one.after()), comes || stays ? one.quantity() : 0, Long::sum);
                assertThat(books.values()).allMatch(quantity -> quantity >= 0);
            }
            lines.forEach(line -> assertThat(books).containsEntry(key(line, line.state()), line.counted()));
        }
    }

    private static String key(CountLine line, EquipmentState state) {
        return line.thing().kindId() + " " + state;
    }

    @Test
    void every_way_to_deal_with_a_shortage_is_an_act_of_the_ledger() {
        assertThat(Arrays.stream(ShortageAct.values()).map(ShortageAct::act))
                .containsExactly(MovementAct.LOSS, MovementAct.WRITE_OFF, MovementAct.CONSUME);
    }
}
