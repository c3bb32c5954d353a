package vn.anttcs.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts and reference amounts of the format as a generator needs them, copied from its tables by hand. */
final class Catalogue {
    /** Facts of a member that are words. */
    static final Map<String, List<String>> WORDS = words(
            "POSITION=HEAD,DEPUTY,MEMBER",
            "UNIT_CLASS_HIGHEST=I,II,III",
            "UNIT_CLASS_LOWEST=I,II,III",
            "COMMUNE_KIND=COMMUNE,WARD,TOWNSHIP,SPECIAL_ZONE",
            "WAGE_REGION=I,II,III,IV",
            "EDUCATION=NONE,PRIMARY,LOWER_SECONDARY,UPPER_SECONDARY,INTERMEDIATE,COLLEGE,UNIVERSITY,POSTGRADUATE",
            "SOCIAL_INSURANCE=NONE,VOLUNTARY,COMPULSORY",
            "HEALTH_INSURANCE=NONE,FORCE,OTHER_SCHEME",
            "STATE_SUPPORT_GROUP=OTHER,ETHNIC_MINORITY,NEAR_POOR,POOR_OR_ISLAND",
            "PRIORITY_GROUP=FORMER_POLICE,FORMER_ARMY,FORMER_COMMUNE_POLICE,PRESTIGE,FORMER_FORCE_MEMBER,NONE",
            "SUSPENDED=YES,NO");
    /** Facts of a member that are sets. */
    static final Map<String, List<String>> SETS = words(
            "RESIDENTIAL_KIND=VILLAGE,RESIDENTIAL_GROUP",
            "AREA=BORDER,ISLAND,MOUNTAIN,SPECIALLY_DIFFICULT,ETHNIC_MINORITY,KEY_DEFENCE,KEY_COMPLEX",
            "FORMER_PROVINCE=40,74,79",
            "OTHER_POST=VILLAGE_HEAD,PARTY_CELL_SECRETARY,VETERANS_2");
    /** Facts of a member that are whole numbers. */
    static final List<String> NUMBERS = List.of("SERVICE_MONTHS", "AGE", "TEAM_STRENGTH");
    /** Facts of a member that are money. */
    static final List<String> MONEY = List.of("SOCIAL_INSURANCE_INCOME");
    /** Facts of an event that are numbers. */
    static final List<String> EVENT_NUMBERS = List.of("LOSS_PERCENT", "HOSPITAL_DAYS", "DEPENDANTS", "MEALS", "NIGHTS");
    /** Facts of an event that are money. */
    static final List<String> EVENT_MONEY = List.of("COST", "STATE_SUPPORT");

    static final List<String> DAY_KINDS = List.of("WORKING_DAY", "WEEKLY_DAY_OFF", "PUBLIC_HOLIDAY");
    static final List<String> DUTY_KINDS = List.of(
            "NIGHT",
            "DAY_OFF",
            "PUBLIC_HOLIDAY",
            "HEAVY_WORK",
            "AREA_DAY",
            "SHIFT",
            "TRAINING_DAY",
            "MOBILISATION_DAY");
    static final List<String> EVENT_KINDS = List.of("ILLNESS", "ACCIDENT", "DEATH");
    /** Reference amounts in đồng, with the fact that is their key. */
    static final Map<String, String> MONEY_REFERENCES = Map.of(
            "BASE_SALARY", "",
            "SOCIAL_INSURANCE_LOWEST_BASE", "",
            "CONSCRIPT_MEAL", "",
            "REGIONAL_MINIMUM_WAGE", "WAGE_REGION",
            "POVERTY_LINE", "RURAL,URBAN");
    /** Reference amounts that are numbers. */
    static final Map<String, String> NUMBER_REFERENCES = Map.of(
            "SOCIAL_INSURANCE_RATE", "",
            "HEALTH_INSURANCE_RATE", "",
            "HEALTH_INSURANCE_STATE_SUPPORT", "",
            "SOCIAL_INSURANCE_STATE_SUPPORT", "STATE_SUPPORT_GROUP");

    private Catalogue() {}

    private static Map<String, List<String>> words(String... lines) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String line : lines) {
            String[] halves = line.split("=", -1);
            words.put(halves[0], List.of(halves[1].split(",", -1)));
        }
        return words;
    }

    static List<String> names(Map<String, ?> map) {
        return map.keySet().stream().sorted().toList();
    }

    /** The keys of a reference amount, none when it has no keys. */
    static List<String> keys(String keys) {
        return keys.isEmpty() ? List.of() : WORDS.getOrDefault(keys, new ArrayList<>(List.of(keys.split(",", -1))));
    }
}
