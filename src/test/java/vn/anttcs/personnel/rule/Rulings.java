package vn.anttcs.personnel.rule;

import java.util.stream.Collectors;
import vn.anttcs.law.Ruling;

/** Renders a ruling the way the tables of cases write it. */
final class Rulings {

    private Rulings() {}

    /** The codes of the grounds separated by spaces, or ALLOWED. */
    static String outcome(Ruling ruling) {
        if (ruling.grounds().isEmpty()) {
            return "ALLOWED";
        }
        return ruling.grounds().stream().map(ground -> ground.code().name()).collect(Collectors.joining(" "));
    }
}
