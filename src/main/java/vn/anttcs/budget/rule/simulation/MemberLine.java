package vn.anttcs.budget.rule.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * Kết quả của một thành viên: what a member comes to over all months under each set of policies, as one line of text.
 *
 * @param memberNo public number
 * @param standing where the member stands in the last month that counts
 * @param dong the sums of all months, for each set of policies
 * @param withoutPolicy in how many months no policy has an item, for each set of policies
 */
public record MemberLine(String memberNo, Standing standing, List<Long> dong, List<Integer> withoutPolicy) {
    private static final int BEFORE = 4;

    public MemberLine {
        dong = List.copyOf(dong);
        withoutPolicy = List.copyOf(withoutPolicy);
    }

    /** The line of a member with that course. */
    public static MemberLine of(String memberNo, Course course) {
        List<Long> dong = new ArrayList<>();
        List<Integer> without = new ArrayList<>();
        for (int scenario = 0; scenario < course.scenarios().size(); scenario++) {
            dong.add(course.dong(scenario));
            without.add(course.monthsWithoutPolicy(scenario));
        }
        return new MemberLine(memberNo, course.last(), dong, without);
    }

    /** How much more the member gets than under the policies in force, in đồng; below zero when less. */
    public long difference(int scenario) {
        return dong.get(scenario) - dong.get(0);
    }

    /** The line as text. */
    public String text() {
        StringBuilder text = new StringBuilder(memberNo)
                .append('\t')
                .append(standing.commune())
                .append('\t')
                .append(standing.position())
                .append('\t')
                .append(standing.formerProvince());
        for (int scenario = 0; scenario < dong.size(); scenario++) {
            text.append('\t').append(dong.get(scenario)).append('\t').append(withoutPolicy.get(scenario));
        }
        return text.toString();
    }

    /** The line that a text tells. */
    public static MemberLine read(String text) {
        String[] cell = text.split("\t", -1);
        List<Long> dong = new ArrayList<>();
        List<Integer> without = new ArrayList<>();
        for (int index = BEFORE; index < cell.length; index += 2) {
            dong.add(Long.valueOf(cell[index]));
            without.add(Integer.valueOf(cell[index + 1]));
        }
        return new MemberLine(cell[0], new Standing(cell[1], cell[2], cell[3]), dong, without);
    }
}
