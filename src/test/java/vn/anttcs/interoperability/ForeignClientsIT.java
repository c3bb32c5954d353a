package vn.anttcs.interoperability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.interoperability.contract.Contract;
import vn.anttcs.interoperability.responder.LiveServer;
import vn.anttcs.interoperability.responder.Verdict;
import vn.anttcs.server.RunningServer;

/**
 * Axis 1.4, Apache CXF and Metro 2 with every contract of the house and with the sample, which has what the contracts
 * may use. Then each talks to the server of the suite: it registers and recognises a member, reads, is refused and reads
 * why, and sends and receives a file.
 */
class ForeignClientsIT {

    @ParameterizedTest
    @ValueSource(strings = {"axis", "cxf", "metro"})
    void every_structure_goes_through_a_foreign_client_and_comes_back_unchanged(String toolkit) throws Exception {
        List<Contract> contracts = new ArrayList<>(Contract.in(Path.of("wsdl")));
        contracts.addAll(Contract.in(Path.of("src", "test", "resources", "interoperability")));

        Verdict verdict = Interoperability.of(toolkit, contracts, Optional.of(server()));

        assertThat(verdict.good()).as(verdict.toString()).isTrue();
    }

    private static LiveServer server() {
        return new LiveServer(RunningServer.get().base(), RunningServer.USER, RunningServer.PASSWORD);
    }
}
