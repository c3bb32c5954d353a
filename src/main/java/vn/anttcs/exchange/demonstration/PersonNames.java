package vn.anttcs.exchange.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented names of persons as each people of the country forms them. */
final class PersonNames {

    private static final String COMMON = "kinh-north";

    /**
     * A people (dân tộc) and the group of names that it draws from.
     *
     * @param name the people's name, such as Kinh or Ê Đê
     * @param nameGroup a key of names.txt
     */
    record Ethnicity(String name, String nameGroup) {}

    private final Map<String, WordList> words = new HashMap<>();
    private final Map<String, String> orders = new HashMap<>();
    private final Map<String, Ethnicity> ethnicities = new HashMap<>();
    private final Map<String, WordList> byArea = new HashMap<>();

    PersonNames() {
        words.putAll(WordFile.wordLists("names.txt"));
        for (String[] cells : WordFile.cells("names.txt")) {
            if (cells[1].equals("order")) {
                orders.put(cells[0], cells[2]);
            }
        }
        Map<String, List<String>> entries = new HashMap<>();
        for (String[] cells : WordFile.cells("ethnicities.txt")) {
            String key = cells[0] + "/" + cells[1];
            ethnicities.put(key, new Ethnicity(cells[1], cells[2]));
            entries.computeIfAbsent(cells[0], area -> new ArrayList<>()).add(key + ":" + cells[3]);
        }
        entries.forEach((area, keys) -> byArea.put(area, new WordList(keys)));
    }

    Ethnicity ethnicity(String area, Dice dice) {
        return ethnicities.get(byArea.get(area).draw(dice));
    }

    String fullName(Ethnicity ethnicity, boolean male, Dice dice) {
        String group = ethnicity.nameGroup();
        String sex = male ? "male " : "female ";
        String family = part(group, "family").draw(dice);
        String given = part(group, sex + "given").draw(dice);
        if (orders.containsKey(group)) {
            // Y Thim Niê, but Siu Blơh: two peoples who use no middle name put the family on different sides.
            return orders.get(group).startsWith("given") ? given + " " + family : family + " " + given;
        }
        return Stream.of(family, middleUnlike(part(group, sex + "middle"), given, dice), given)
                .collect(Collectors.joining(" "));
    }

    private WordList part(String group, String part) {
        return words.getOrDefault(group + "/" + part, words.get(COMMON + "/" + part));
    }

    private static String middleUnlike(WordList middles, String given, Dice dice) {
        String middle = middles.draw(dice);
        while (middle.equals(given)) {
            middle = middles.draw(dice);
        }
        return middle;
    }
}
