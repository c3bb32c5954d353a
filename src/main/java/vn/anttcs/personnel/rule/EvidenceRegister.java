package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Sổ nhắc nhở: brings together the pieces handed in for a discharge and those that the register has already, so that no
 * piece counts twice.
 */
public final class EvidenceRegister {

    private EvidenceRegister() {}

    /**
     * All pieces to judge by.
     *
     * @param registered refusals and reminders in the register
     * @param given pieces handed in
     * @param since first day of the present service: what happened in an earlier one is over
     */
    public static List<Evidence> together(List<Evidence> registered, List<Evidence> given, LocalDate since) {
        List<Evidence> pieces = new ArrayList<>(registered.stream()
                .filter(piece -> !piece.date().isBefore(since))
                .toList());
        given.stream()
                .filter(piece -> registered.stream().noneMatch(known -> isSame(known, piece)))
                .forEach(pieces::add);
        return List.copyOf(pieces);
    }

    /** A piece without reference is taken for the registered one of its day: in doubt the member is not counted against. */
    private static boolean isSame(Evidence registered, Evidence given) {
        return registered.kind() == given.kind()
                && registered.date().equals(given.date())
                && (given.reference() == null
                        || registered.reference() == null
                        || given.reference().equals(registered.reference()));
    }
}
