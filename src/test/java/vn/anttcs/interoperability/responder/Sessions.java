package vn.anttcs.interoperability.responder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.interoperability.contract.Contract;
import vn.anttcs.interoperability.contract.EchoContract;
import vn.anttcs.interoperability.contract.Reader;

/** The contracts on trial and every client's sessions with them. */
final class Sessions {

    private final Map<String, EchoContract> contracts = new LinkedHashMap<>();
    private final Map<String, Reader> readers = new LinkedHashMap<>();
    private final Map<String, List<Case>> canned = new LinkedHashMap<>();
    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final Map<String, Conversation> conversations = new LinkedHashMap<>();
    private final Optional<LiveServer> server;

    Sessions(List<Contract> originals, Optional<LiveServer> server) {
        this.server = server;
        for (Contract original : originals) {
            EchoContract echo = EchoContract.of(original);
            Reader reader = new Reader(echo.contract());
            contracts.put(original.name(), echo);
            readers.put(original.name(), reader);
            canned.put(original.name(), CannedCase.of(echo, reader));
        }
        server.ifPresent(live -> new Conversation(live, "").speaksOf(contracts.keySet()));
    }

    List<String> names() {
        return List.copyOf(contracts.keySet());
    }

    Contract contract(String name) {
        return contracts.get(name).contract();
    }

    synchronized Session of(String client, String contract) {
        return sessions.computeIfAbsent(client + "/" + contract, title -> new Session(title, cases(client, contract)));
    }

    private List<Case> cases(String client, String contract) {
        List<Case> cases = new ArrayList<>(canned.get(contract));
        server.ifPresent(live -> cases.addAll(conversations
                .computeIfAbsent(client, name -> new Conversation(live, name))
                .cases(contracts.get(contract), readers.get(contract))));
        return cases;
    }

    synchronized Verdict verdict(String client) {
        List<String> failures = new ArrayList<>();
        int passed = 0;
        for (String contract : contracts.keySet()) {
            Session session = of(client, contract);
            failures.addAll(session.failures());
            passed += session.passed();
        }
        return new Verdict(client, passed, failures);
    }
}
