package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;

/**
 * Checks passwords: by memory when it can, by the slow hash when it must. An unknown name and a closed account cost the
 * same time as a wrong password; equal attempts side by side share one hash; never more than two hashes run at once.
 */
@ApplicationScoped
public class PasswordCheck {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;
    private static final int SECONDS_TO_WAIT = 5;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Map<String, FutureTask<Boolean>> running = new ConcurrentHashMap<>();
    private final String nobody = PasswordHash.ofNobody();
    private PasswordMemory memory;
    private GuessLimit limit;

    protected PasswordCheck() {}

    @Inject
    public PasswordCheck(PasswordMemory memory, GuessLimit limit) {
        this.memory = memory;
        this.limit = limit;
    }

    /**
     * Whether the password is that of the account. Refuses with {@code TOO_MANY_REQUESTS} after too many failures and
     * with {@code UNAVAILABLE} when too many wait for their hash.
     *
     * @param account the account of that name, or empty when there is none
     */
    boolean passes(Optional<AccountRow> account, String userName, String password, String address) {
        String proof = memory.proof(userName, account.map(AccountRow::version).orElse(-1L), password);
        if (memory.knows(proof)) {
            return account.isPresent() && account.get().enabled();
        }
        FutureTask<Boolean> own = new FutureTask<>(() -> verify(account, userName, password, address, proof));
        FutureTask<Boolean> task = running.computeIfAbsent(proof, key -> own);
        try {
            if (task == own) {
                own.run();
            }
            return result(task);
        } finally {
            running.remove(proof, own);
        }
    }

    private static boolean result(FutureTask<Boolean> task) {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.of(ErrorCode.UNAVAILABLE);
        }
    }

    private boolean verify(
            Optional<AccountRow> account, String userName, String password, String address, String proof) {
        limit.begin(userName, address);
        boolean right =
                slow(userName, password, account.map(AccountRow::passwordHash).orElse(nobody));
        if (!right || account.isEmpty() || !account.get().enabled()) {
            limit.failed(address);
            return false;
        }
        limit.succeeded(userName);
        memory.remember(proof);
        return true;
    }

    private boolean slow(String userName, String password, String hash) {
        if (!place()) {
            limit.withdrawn(userName);
            throw Refusal.of(ErrorCode.UNAVAILABLE);
        }
        try {
            return PasswordHash.matches(password, hash);
        } finally {
            places.release();
        }
    }

    private boolean place() {
        try {
            return places.getQueueLength() < WAITING && places.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
