package vn.anttcs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.anttcs.exchange.demonstration.Commune;
import vn.anttcs.server.Http;
import vn.anttcs.server.RunningServer;
import vn.anttcs.server.TestDatabase;

/**
 * A server that is killed in the middle of an import and of writes by both doors, and started again on what it left: what
 * it had acknowledged is there, once, and the import goes on where it stood.
 */
class KilledServerIT {
    private static final TestDatabase DATABASE = TestDatabase.chosen();
    private static final int KNOWN_BEFORE = 2;
    // Of each caller, the acts that were answered last.
    private static final int ASKED_AGAIN = 20;
    private static RunningServer server;
    private static Http administrator;
    private static EnteredUnits units;
    private static String file;
    private static String importNo;
    private static List<String> knownBefore;
    private static JsonObject lastSeen;
    private static Writer rest;
    private static Writer soap;
    private static TwoStores stores;
    private static Writer custody;
    private static Http officer;
    private static CustodyActs acts;
    private static List<Writer> keepers;
    private static HeldFile held;
    private static String heldNo;
    private static JsonObject heldLastSeen;

    @BeforeAll
    static void killInTheMiddle() throws InterruptedException {
        server = RunningServer.start(DATABASE, Map.of());
        administrator = Http.at(server).as(RunningServer.USER, RunningServer.PASSWORD);
        List<Commune> communes = TestForce.communes(administrator, "40");
        units = new EnteredUnits(() -> administrator, communes.get(70).code());
        TestForce force = TestForce.of(communes.subList(0, 60), 15_000);
        file = force.residentialUnits();
        Imports imports = new Imports(administrator);
        knownBefore = force.communes().subList(0, KNOWN_BEFORE);
        String first = file.lines()
                .filter(line -> line.startsWith("Mã") || knownBefore.contains(line.substring(0, 5)))
                .collect(Collectors.joining("\n"));
        TestForce.require(
                imports.done("RESIDENTIAL_UNITS", first), first.lines().count() - 1);

        stores = new TwoStores(() -> administrator, "40");
        // The imports of one account go one after the other, so that of what is held is another officer's.
        officer = Officers.make(administrator, "PROVINCIAL_OFFICER", "40");
        acts = new CustodyActs(
                () -> administrator, () -> officer.on(server), communes.get(71).code());
        held = new HeldFile(administrator, communes.subList(75, 115));
        heldNo = new Imports(officer).start("EQUIPMENT", false, held.content());
        importNo = imports.start("RESIDENTIAL_UNITS", false, Imports.bytes(file));
        rest = new Writer("TR", units::byRest);
        soap = new Writer("TS", units::bySoap);
        custody = new Writer("TK", stores::handOn);
        keepers = List.of(
                new Writer("TA", acts::any),
                new Writer("TB", acts::any),
                new Writer("TC", acts::any),
                new Writer("TD", acts::count));
        writers().forEach(Thread::start);
        do {
            lastSeen = imports.get(importNo);
            heldLastSeen = new Imports(officer).get(heldNo);
            writers().forEach(Writer::check);
        } while (Imports.number(lastSeen, "stored") == 0
                || Imports.number(heldLastSeen, "stored") == 0
                || writers().anyMatch(writer -> writer.done.size() < 2));
        server.kill();
        for (Writer writer : writers().toList()) {
            writer.join();
        }
        server = RunningServer.start(DATABASE, Map.of(), server.folder());
        administrator = Http.at(server).as(RunningServer.USER, RunningServer.PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    private static Stream<Writer> writers() {
        return Stream.concat(Stream.of(rest, soap, custody), keepers.stream());
    }

    @Test
    void what_was_acknowledged_is_there_once_and_what_was_not_is_whole_or_absent() {
        assertThat(rest.done).isNotEmpty();
        assertThat(soap.done).isNotEmpty();
        List<String> there = units.codes();
        assertThat(there).doesNotHaveDuplicates().containsAll(rest.done).containsAll(soap.done);
        assertThat(there).hasSizeBetween(rest.done.size() + soap.done.size(), rest.done.size() + soap.done.size() + 2);
        units.checkWhole(there);

        // Who got no answer asks again with the same key: once, whatever had happened.
        units.byRest(rest.unanswered);
        units.bySoap(soap.unanswered);
        units.byRest(rest.done.get(rest.done.size() - 1));
        units.bySoap(soap.done.get(soap.done.size() - 1));
        assertThat(units.codes())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(rest.done, soap.done, List.of(rest.unanswered, soap.unanswered))
                                .flatMap(List::stream)
                                .toList());
        units.checkWhole(List.of(rest.unanswered, soap.unanswered));
    }

    @Test
    void nothing_is_lost_or_given_twice_between_two_stores() {
        assertThat(stores.arrived()).doesNotHaveDuplicates().containsAll(custody.done);
        assertThat(stores.given())
                .isEqualTo(stores.taken())
                .isEqualTo(stores.arrived().size());

        stores.handOn(custody.unanswered);
        stores.handOn(custody.done.get(0));
        assertThat(stores.arrived())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(custody.done.stream(), Stream.of(custody.unanswered))
                        .toList());
        assertThat(stores.given()).isEqualTo(stores.taken()).isEqualTo(custody.done.size() + 1);
    }

    @Test
    void every_act_of_custody_that_was_acknowledged_is_in_the_books_once_and_they_add_up() {
        for (Writer keeper : keepers) {
            int asked = Math.max(0, keeper.done.size() - ASKED_AGAIN);
            keeper.done.subList(asked, keeper.done.size()).forEach(keeper::again);
        }
        List<String> known = acts.through();
        CustodyBooks found = new CustodyBooks(administrator, acts.holders());
        assertThat(found.acts()).doesNotHaveDuplicates().containsAll(CustodyBooks.moving(known));
        found.checkConservation();
        found.checkHoldings();

        // Who got no answer asks again: once, whatever had happened.
        keepers.forEach(keeper -> keeper.again(keeper.unanswered));
        CustodyBooks books = new CustodyBooks(administrator, acts.holders());
        assertThat(books.acts()).containsExactlyInAnyOrderElementsOf(CustodyBooks.moving(acts.through()));
        books.checkConservation();
        books.checkHoldings();
    }

    @Test
    void the_import_of_what_is_held_goes_on_where_it_stood_and_stores_each_piece_once() {
        assertThat(heldLastSeen.getString("state")).isEqualTo("RUNNING");
        JsonObject job = new Imports(officer.on(server)).await(heldNo);
        assertThat(Imports.number(heldLastSeen, "stored")).isPositive().isLessThan(Imports.number(job, "stored"));
        held.checkStored(administrator, job);
    }

    @Test
    void the_import_goes_on_where_it_stood_and_stores_each_commune_once() {
        assertThat(lastSeen.getString("state")).isEqualTo("RUNNING");
        Imports imports = new Imports(administrator);
        JsonObject job = imports.await(importNo);
        assertThat(job.getString("state")).as(job.toString()).isEqualTo("DONE");
        long rows = file.lines().count() - 1;
        assertThat(Imports.number(lastSeen, "stored"))
                .as("stored before the end of the first server")
                .isPositive()
                .isLessThan(Imports.number(job, "stored"));
        assertThat(Imports.number(job, "read")).isEqualTo(rows);
        assertThat(Imports.number(job, "stored") + Imports.number(job, "refused"))
                .isEqualTo(rows);
        Map<String, Long> byCommune = TestForce.rowsByCommune(file);
        List<JsonObject> communes = job.getJsonArray("communes").getValuesAs(JsonObject.class);
        assertThat(communes).hasSize(60);
        for (JsonObject commune : communes) {
            boolean known = knownBefore.contains(commune.getString("communeCode"));
            assertThat(Imports.number(commune, known ? "refused" : "stored"))
                    .isEqualTo(byCommune.get(commune.getString("communeCode")));
            assertThat(Imports.number(commune, known ? "stored" : "refused")).isZero();
        }
        assertThat(imports.errors(importNo, false))
                .hasSize((int) Imports.number(job, "refused"))
                .allSatisfy(error -> assertThat(error.getString("code")).isEqualTo("UNIT_IN_REGISTER"));
        assertThat(imports.corrections(importNo).lines().count()).isEqualTo(1 + Imports.number(job, "refused"));
        List<String> trail = Imports.pages(administrator, "/api/v1/audit?limit=500&recordNo=" + importNo).stream()
                .map(entry -> entry.getString("operation"))
                .toList();
        assertThat(trail.stream().filter("importCommune"::equals)).hasSize(60 - KNOWN_BEFORE);
        assertThat(trail.stream().filter("endImport"::equals)).hasSize(1);

        long there = byCommune.keySet().stream()
                .mapToLong(
                        commune -> Imports.pages(administrator, "/api/v1/residential-units?limit=500&unit=" + commune)
                                .size())
                .sum();
        assertThat(there).isEqualTo(rows);
    }
}
