package vn.anttcs.interoperability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.interoperability.contract.Contract;
import vn.anttcs.interoperability.responder.LiveServer;
import vn.anttcs.interoperability.responder.Verdict;
import vn.anttcs.server.RunningServer;
import vn.anttcs.server.StartProgram;

/**
 * Axis 1.4, Apache CXF and Metro 2 with every contract of the house and with the sample, which has what the contracts
 * may use. Then each talks to the application as it is installed: it registers and recognises a member, reads, is
 * refused and reads why, and sends and receives a file.
 */
class ForeignClientsIT {
    private static StartProgram installed;

    @BeforeAll
    static void the_application_is_installed() throws IOException, InterruptedException {
        installed = StartProgram.start(Files.createTempDirectory("anttcs-clients"), Map.of())
                .awaitReady();
    }

    @AfterAll
    static void the_application_is_stopped() {
        installed.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"axis", "cxf", "metro"})
    void every_structure_goes_through_a_foreign_client_and_comes_back_unchanged(String toolkit) throws Exception {
        List<Contract> contracts = new ArrayList<>(Contract.in(Path.of("wsdl")));
        contracts.addAll(Contract.in(Path.of("src", "test", "resources", "interoperability")));

        Verdict verdict = Interoperability.of(toolkit, contracts, Optional.of(live()));

        assertThat(verdict.good()).as(verdict.toString()).isTrue();
    }

    private static LiveServer live() {
        return new LiveServer(installed.base(), RunningServer.USER, RunningServer.PASSWORD);
    }
}
