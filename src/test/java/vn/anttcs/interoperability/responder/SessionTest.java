package vn.anttcs.interoperability.responder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.anttcs.interoperability.contract.Contract;
import vn.anttcs.interoperability.contract.EchoContract;
import vn.anttcs.interoperability.contract.Operation;
import vn.anttcs.interoperability.contract.Reader;
import vn.anttcs.interoperability.contract.Xml;

/** A harness that cannot fail proves nothing: what a bad client does is seen. */
class SessionTest {

    private EchoContract echo;
    private Session session;

    @BeforeEach
    void a_session_with_the_sample() throws IOException {
        echo = EchoContract.of(Contract.in(Path.of("src", "test", "resources", "interoperability"))
                .get(0));
        session = new Session("client", CannedCase.of(echo, new Reader(echo.contract())));
        session.next("address");
    }

    @Test
    void accepts_a_structure_that_comes_back_as_it_was() {
        session.returned(back(session.fetched()));

        assertThat(session.passed()).isEqualTo(1);
    }

    @Test
    void sees_that_a_value_changed() {
        Element message = back(session.fetched());
        leaf(message).setTextContent("another");
        session.returned(message);

        assertThat(session.failures()).anyMatch(f -> f.contains("came back") && f.contains("another"));
    }

    @Test
    void sees_that_a_mandatory_element_is_missing() {
        Element message = back(session.fetched());
        Element leaf = leaf(message);
        leaf.getParentNode().removeChild(leaf);
        session.returned(message);

        assertThat(session.failures()).anyMatch(f -> f.contains("not valid"));
    }

    @Test
    void sees_that_nothing_came_back() {
        session.next("address");

        assertThat(session.failures()).anyMatch(f -> f.contains("nothing came back"));
    }

    @Test
    void sees_that_the_client_stopped() {
        session.returned(back(session.fetched()));

        assertThat(session.failures()).containsExactly("client: the client stopped before the last case");
    }

    @Test
    void sees_a_request_that_is_not_what_was_fetched() {
        while (!session.next("address").startsWith("operation")) {
            session.returned(back(session.fetched()));
        }
        Element request = Xml.document()
                .createElementNS(
                        echo.contract().namespace(),
                        echo.original().operations().get(0).request());

        assertThatThrownBy(() -> session.called(request)).hasMessageContaining("not valid");
        assertThat(session.failures()).anyMatch(f -> f.contains("the request differs"));
    }

    @Test
    void refuses_a_folder_without_contracts() {
        assertThatThrownBy(() -> Contract.in(Path.of("src", "test", "resources", "cases")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no WSDL");
    }

    @Test
    void tries_every_structure_and_every_operation() {
        List<String> names = CannedCase.of(echo, new Reader(echo.contract())).stream()
                .map(Case::name)
                .toList();

        assertThat(names).contains("structure Evidence full-2", "structure RelatedUnit full-2");
        echo.original().structures().forEach(s -> assertThat(names).contains("structure " + s + " bare"));
        echo.original().operations().stream().map(Operation::name).forEach(o -> assertThat(names)
                .contains("operation " + o + " bare", "operation " + o + " full", "fault " + o + " full"));
    }

    private Element back(Element fetched) {
        Element message = Xml.document().createElementNS(echo.contract().namespace(), EchoContract.EXCHANGE);
        Xml.children(fetched)
                .forEach(c -> message.appendChild(message.getOwnerDocument().importNode(c, true)));
        return message;
    }

    private static Element leaf(Element message) {
        Element leaf = message;
        while (!Xml.children(leaf).isEmpty()) {
            leaf = Xml.children(leaf).get(0);
        }
        return leaf;
    }
}
