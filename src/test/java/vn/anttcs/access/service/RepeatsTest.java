package vn.anttcs.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.persistence.KeyedRequest;
import vn.anttcs.access.persistence.KeyedRequestRows;
import vn.anttcs.access.persistence.RequestKey;
import vn.anttcs.law.LegalBasis;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Language;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.TestDatabases;

/** The store of keys on H2, with transactions as the server makes them and callers side by side. */
class RepeatsTest {
    record Discharge(String memberNo, String reason) {}

    record Discharged(String memberNo, long version, List<String> notes) {}

    private static final UseCase USE_CASE = new UseCase(
            "dischargeMember", Right.MEMBER_WRITE, Territory.RECORD, true, false, Discharged.class, List.of());

    private final TestClock clock = new TestClock();
    private final ThreadTransactions transactions = new ThreadTransactions(TestDatabases.h2());
    private final KeyedRequestRows rows = new KeyedRequestRows(new Database(transactions));
    private final RequestStore store = new RequestStore(rows, clock) {
        @Override
        public KeyedRequest reserve(RequestKey key, String requestHash) {
            return own(() -> super.reserve(key, requestHash));
        }

        @Override
        public void refused(Lease lease, String refusal) {
            unlessAway();
            own(() -> {
                super.refused(lease, refusal);
                return null;
            });
        }

        @Override
        public void release(Lease lease) {
            unlessAway();
            own(() -> {
                super.release(lease);
                return null;
            });
        }
    };
    private final Repeats repeats = new Repeats(store);
    private final AtomicInteger executions = new AtomicInteger();
    private boolean away;

    private void unlessAway() {
        if (away) {
            throw new IllegalStateException("the database is away");
        }
    }

    private <T> T own(Callable<T> work) {
        try {
            return transactions.inNew(work);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Attempt attempt(String key, Discharge command) {
        Call call = new Call("r", Call.Protocol.REST, "10.0.0.1", Language.VI);
        call.caller(new AccountCaller(7, "an", 1, List.of(), false));
        call.idempotencyKey(key);
        return new Attempt(USE_CASE, command, call);
    }

    /** One whole attempt as the interceptor makes it: reserve, work and answer in one transaction, settle after it. */
    private Record run(Attempt attempt, Callable<Discharged> work) {
        try {
            return own(() -> {
                Optional<Record> repeated = repeats.begin(attempt);
                if (repeated.isPresent()) {
                    return repeated.get();
                }
                executions.incrementAndGet();
                Discharged view = work.call();
                repeats.done(attempt, view);
                return view;
            });
        } catch (RuntimeException failed) {
            if (!attempt.call.replayed()) {
                repeats.failed(attempt, failed instanceof Refusal refusal ? refusal : Refusal.of(ErrorCode.INTERNAL));
            }
            throw failed;
        }
    }

    private static Discharged done() {
        return new Discharged("M1", 2, List.of("a  note".replace("  ", " ")));
    }

    @Test
    void answers_a_repeat_as_the_first_time_without_running_again() {
        Record first = run(attempt("k", new Discharge("M1", "x")), RepeatsTest::done);
        Attempt again = attempt("k", new Discharge("M1", "x"));
        assertThat(run(again, RepeatsTest::done)).isEqualTo(first);
        assertThat(again.call.replayed()).isTrue();
        assertThat(executions).hasValue(1);
    }

    @Test
    void runs_each_time_without_a_key() {
        run(attempt(null, new Discharge("M1", "x")), RepeatsTest::done);
        run(attempt(null, new Discharge("M1", "x")), RepeatsTest::done);
        assertThat(executions).hasValue(2);
    }

    @Test
    void refuses_the_same_key_for_another_request() {
        run(attempt("k", new Discharge("M1", "x")), RepeatsTest::done);
        assertRefused(attempt("k", new Discharge("M2", "x")), ErrorCode.IDEMPOTENCY_MISMATCH);
    }

    private void assertRefused(Attempt attempt, ErrorCode code) {
        assertThatThrownBy(() -> run(attempt, RepeatsTest::done))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void gives_a_kept_refusal_again_with_its_articles() {
        Refusal law = new Refusal(
                ErrorCode.REFUSED,
                List.of(),
                List.of(new Problem(
                        "TEAM_FULL", "teamCode", List.of("T1", ""), LegalBasis.cite("Law 30/2023/QH15", "14.4"))));
        assertThatThrownBy(() -> run(attempt("k", new Discharge("M1", "x")), () -> {
                    throw law;
                }))
                .isSameAs(law);
        Attempt again = attempt("k", new Discharge("M1", "x"));
        assertThatThrownBy(() -> run(again, RepeatsTest::done)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(ErrorCode.REFUSED);
            assertThat(refusal.problems()).isEqualTo(law.problems());
        });
        assertThat(again.call.replayed()).isTrue();
        assertThat(executions).hasValue(1);
    }

    @Test
    void runs_again_after_a_fault_of_ours() {
        assertThatThrownBy(() -> run(attempt("k", new Discharge("M1", "x")), () -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        run(attempt("k", new Discharge("M1", "x")), RepeatsTest::done);
        assertThat(executions).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL", "UNAVAILABLE", "REFUSED"})
    void runs_again_at_once_after_the_database_was_away_at_the_end_of_the_first(ErrorCode code) {
        Attempt first = attempt("k", new Discharge("M1", "x"));
        own(() -> repeats.begin(first));
        away = true;
        assertThatThrownBy(() -> repeats.failed(first, Refusal.of(code))).isInstanceOf(IllegalStateException.class);
        away = false;

        // Another node knows nothing of it, and waits until the lease has run out.
        Repeats elsewhere = new Repeats(new RequestStore(rows, clock));
        assertThatThrownBy(() -> own(() -> elsewhere.begin(attempt("k", new Discharge("M1", "x")))))
                .isInstanceOf(Refusal.class);
        assertRefused(attempt("k", new Discharge("M2", "x")), ErrorCode.IDEMPOTENCY_MISMATCH);
        run(attempt("k", new Discharge("M1", "x")), RepeatsTest::done);
        run(attempt("k", new Discharge("M1", "x")), RepeatsTest::done);
        assertThat(executions).hasValue(1);
    }

    @Test
    void tells_of_what_was_committed_after_all_although_nobody_was_told() {
        Attempt first = attempt("k", new Discharge("M1", "x"));
        own(() -> repeats.begin(first));
        own(() -> {
            repeats.done(first, done());
            return null;
        });
        away = true;
        assertThatThrownBy(() -> repeats.failed(first, Refusal.of(ErrorCode.UNAVAILABLE)))
                .isInstanceOf(IllegalStateException.class);
        away = false;
        Attempt again = attempt("k", new Discharge("M1", "x"));
        assertThat(run(again, RepeatsTest::done)).isEqualTo(done());
        assertThat(again.call.replayed()).isTrue();
        assertThat(executions).hasValue(0);
    }

    @Test
    void tells_a_repeat_that_the_first_is_still_running() {
        repeats.begin(attempt("k", new Discharge("M1", "x")));
        assertRefused(attempt("k", new Discharge("M1", "x")), ErrorCode.IN_PROGRESS);
        assertThat(executions).hasValue(0);
    }

    @Test
    void takes_over_when_the_lease_has_run_out_and_the_first_cannot_commit_any_more() {
        Attempt lost = attempt("k", new Discharge("M1", "x"));
        repeats.begin(lost);
        clock.pass(RequestStore.LEASE);
        run(attempt("k", new Discharge("M1", "x")), RepeatsTest::done);
        assertThatThrownBy(() -> repeats.done(lost, done()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.IN_PROGRESS));
    }

    @Test
    void keeps_an_answer_for_seven_days() {
        run(attempt("k", new Discharge("M1", "x")), RepeatsTest::done);
        clock.pass(RequestStore.KEPT.minus(Duration.ofMillis(1)));
        run(attempt("k", new Discharge("M1", "x")), RepeatsTest::done);
        assertThat(executions).hasValue(1);
        clock.pass(Duration.ofMillis(1));
        run(attempt("k", new Discharge("M2", "x")), RepeatsTest::done);
        assertThat(executions).hasValue(2);
    }

    @Test
    void forgets_expired_requests_when_tidied() {
        run(attempt("k", new Discharge("M1", "x")), RepeatsTest::done);
        clock.pass(RequestStore.KEPT);
        assertThat(rows.deleteExpired(clock.instant(), 10)).isEqualTo(1);
    }

    @Test
    void lets_exactly_one_of_many_callers_run() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 25; round++) {
                String key = "k" + round;
                executions.set(0);
                List<Future<String>> outcomes = new ArrayList<>();
                for (int caller = 0; caller < 8; caller++) {
                    outcomes.add(threads.submit(() -> outcome(key)));
                }
                List<String> seen = new ArrayList<>();
                for (Future<String> outcome : outcomes) {
                    seen.add(outcome.get());
                }
                assertThat(executions).as("round " + round + " " + seen).hasValue(1);
                assertThat(seen).contains("M1").doesNotContain("OTHER");
            }
        } finally {
            threads.shutdown();
        }
    }

    private String outcome(String key) {
        try {
            return ((Discharged) run(attempt(key, new Discharge("M1", "x")), () -> {
                        Thread.sleep(5);
                        return done();
                    }))
                    .memberNo();
        } catch (Refusal refusal) {
            return refusal.code() == ErrorCode.IN_PROGRESS ? "IN_PROGRESS" : "OTHER";
        }
    }
}
