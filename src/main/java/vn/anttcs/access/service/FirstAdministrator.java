package vn.anttcs.access.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.anttcs.access.api.AccountKind;
import vn.anttcs.access.api.Role;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AccountRows;
import vn.anttcs.access.persistence.GrantRow;
import vn.anttcs.access.persistence.GrantRows;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.start.DatabaseReady;
import vn.anttcs.platform.start.Notices;

/**
 * The first administrator: the one that the settings name, else one with a random password that the log shows once. An
 * account that exists is left as it is, so the settings also let in an administrator when all passwords are lost.
 */
@ApplicationScoped
public class FirstAdministrator {
    /** Characters that a password has at least. */
    static final int SHORTEST_PASSWORD = 12;

    private static final String DEFAULT_NAME = "admin";

    @Inject
    private AccountRows accounts;

    @Inject
    private GrantRows grants;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    // After the map, whose load can take half a minute: what is written here is locked until the start has ended.
    void create(@Observes @Priority(200) DatabaseReady ready) {
        Optional<String> password = Settings.administratorPassword().filter(text -> !text.isBlank());
        String name = Gate.userName(
                Settings.administratorUser().filter(text -> !text.isBlank()).orElse(DEFAULT_NAME));
        boolean wanted = password.isPresent() || accounts.isEmpty();
        if (!wanted || accounts.findByName(name).isPresent()) {
            return;
        }
        String secret = password.orElseGet(() -> TokenText.random(15));
        if (secret.length() < SHORTEST_PASSWORD) {
            throw new IllegalStateException(
                    "ANTTCS_ADMIN_PASSWORD has fewer than " + SHORTEST_PASSWORD + " characters: set a longer one");
        }
        // Another node that starts at the same time may have been faster: then its password holds.
        if (create(name, secret) && password.isEmpty()) {
            Notices.say("Quản trị viên đầu tiên / first administrator: " + name + "  mật khẩu / password: " + secret
                    + "  (chỉ in một lần, hãy đổi / printed once, change it)");
        }
    }

    private boolean create(String name, String password) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AccountRow account = new AccountRow(
                ids.next(),
                name,
                "Quản trị hệ thống",
                AccountKind.OFFICER,
                Nation.ID,
                true,
                1,
                PasswordHash.of(password),
                now);
        if (!accounts.insert(account)) {
            return false;
        }
        grants.insert(new GrantRow(
                ids.next(),
                "G" + ids.next("grant_no"),
                account.id(),
                Role.ADMINISTRATOR,
                Nation.ID,
                now,
                account.id(),
                Dated.OPEN));
        return true;
    }
}
