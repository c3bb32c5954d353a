package vn.anttcs.access.service;

import java.util.Locale;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.shared.VietnameseText;

/** What a password may not be, beyond its length. */
final class PasswordRule {
    private static final int DIFFERENT_CHARACTERS = 5;

    private PasswordRule() {}

    /** Refuses a password that holds the name of its account or hardly any different characters. */
    static void require(String field, String userName, String password) {
        String text = VietnameseText.clean(password);
        boolean weak = text.length() < FirstAdministrator.SHORTEST_PASSWORD
                || text.toLowerCase(Locale.ROOT).contains(userName)
                || text.chars().distinct().count() < DIFFERENT_CHARACTERS;
        if (weak) {
            throw Refusal.invalid("WEAK_PASSWORD", field);
        }
    }
}
