package vn.anttcs.exchange.demonstration;

import java.time.LocalDate;

/** What members learned and where they served before, in the words of the import template. */
final class Background {

    private static final String NONE = "-";
    private static final LocalDate GROWN_UP_FOR_OLDER_FORCES = LocalDate.of(2004, 1, 1);

    private final WordList lowland = WordList.of("THCS:30, THPT:52, Trung cấp:9, Cao đẳng:3, Đại học:6");
    private final WordList mountain = WordList.of("Tiểu học:5, THCS:42, THPT:42, Trung cấp:7, Cao đẳng:2, Đại học:2");
    private final WordList professions = new WordList(WordFile.lines("professions.txt"));
    private final WordList wardForces =
            WordList.of("Bảo vệ dân phố:50, Dân phòng:15, Công an xã bán chuyên trách:5, -:30");
    private final WordList villageForces =
            WordList.of("Công an xã bán chuyên trách:45, Dân phòng:20, Bảo vệ dân phố:2, -:33");
    private final WordList priorities = WordList.of(
            "Cựu quân nhân:9, Cựu công an xã:4, Cựu công an:2, Người có uy tín:2, Cựu thành viên lực lượng:2, -:81");

    String education(Territory territory, Dice dice) {
        return (territory.isMountainous() ? mountain : lowland).draw(dice);
    }

    /** The profession learned at the level of the schooling; empty for most. */
    String profession(String education, Dice dice) {
        return switch (education) {
            case "Trung cấp", "Cao đẳng", "Đại học" -> atLevel(education, dice);
            case "THPT" -> dice.percent(15) ? atLevel("Sơ cấp", dice) : "";
            default -> "";
        };
    }

    /** The force of before 1 July 2024 in which the member served; empty for those who came from outside. */
    String formerForce(Commune commune, LocalDate born, Dice dice) {
        String force = (UnitNames.isGroup(commune) ? wardForces : villageForces).draw(dice);
        return born.isAfter(GROWN_UP_FOR_OLDER_FORCES) || force.equals(NONE) ? "" : force;
    }

    String priorityGroup(LocalDate born, Dice dice) {
        String group = priorities.draw(dice);
        return born.isAfter(GROWN_UP_FOR_OLDER_FORCES) || group.equals(NONE) ? "" : group;
    }

    private String atLevel(String level, Dice dice) {
        String profession = professions.draw(dice);
        while (!profession.startsWith(level)) {
            profession = professions.draw(dice);
        }
        return profession;
    }
}
