package vn.anttcs.exchange.demonstration;

import java.util.List;
import java.util.Map.Entry;
import java.util.TreeMap;

/**
 * Where a commune lies: the province it belonged to until 30 June 2025, by which citizen ids and many resolutions still
 * go, and the area whose people and place names are alike. Both follow from the code, since a commune of 2025 kept the
 * code of one of those it was made from, and those were numbered province by province.
 *
 * @param formerProvince two digits of the list of 63 provinces
 * @param area a key of the word files
 */
record Territory(String formerProvince, String area) {

    private static final TreeMap<String, Territory> BY_FIRST_CODE = read();

    /** The former provinces, each as often as it has runs of codes. */
    private static final List<String> FORMER_PROVINCES =
            BY_FIRST_CODE.values().stream().map(Territory::formerProvince).toList();

    static Territory of(Commune commune) {
        Entry<String, Territory> run = BY_FIRST_CODE.floorEntry(commune.code());
        return run == null ? BY_FIRST_CODE.firstEntry().getValue() : run.getValue();
    }

    static String anyFormerProvince(Dice dice) {
        return FORMER_PROVINCES.get(dice.below(FORMER_PROVINCES.size()));
    }

    /** Whether primary school is enough to join (Law 30/2023/QH15, Art. 13), taken from the area as a whole. */
    boolean isMountainous() {
        return switch (area) {
            case "NORTH_EAST", "NORTH_WEST", "MUONG_HILLS", "HIGHLANDS" -> true;
            default -> false;
        };
    }

    private static TreeMap<String, Territory> read() {
        TreeMap<String, Territory> territories = new TreeMap<>();
        for (String line : WordFile.lines("territories.csv")) {
            String[] cells = line.split(",", -1);
            territories.put(cells[0], new Territory(cells[1], cells[2]));
        }
        return territories;
    }
}
