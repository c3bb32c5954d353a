package vn.anttcs.interoperability.driver;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** Does what the responder asks, until there is nothing more to do. */
final class Trial {

    private static final String EXCHANGE = "exchange";
    private static final String CONTENT = "content";

    private final Responder responder;
    private final String contract;
    private final Client client;

    Trial(Responder responder, String contract, Client client) {
        this.responder = responder;
        this.contract = contract;
        this.client = client;
    }

    void run() throws IOException {
        for (String[] step = responder.next(contract); !"end".equals(step[0]); step = responder.next(contract)) {
            try {
                attempt(step);
            } catch (Fault | ReflectiveOperationException | RuntimeException | LinkageError e) {
                responder.failed(contract, trace(e));
            }
        }
    }

    private void attempt(String[] step) throws Fault, ReflectiveOperationException {
        Object fetched = client.call(EXCHANGE, Target.plain(responder.fetch(contract)), Map.of())
                .get(CONTENT);
        if ("structure".equals(step[0])) {
            giveBack(fetched);
            return;
        }
        Beans beans = client.beans();
        Map<String, Object> arguments = beans.values(beans.values(fetched).get(step[2]));
        Map<String, Object> outcome;
        if ("fault".equals(step[0])) {
            outcome = detail(step, arguments);
        } else {
            outcome = client.call(step[1], Target.of(step), arguments);
        }
        giveBack(beans.bean(client.exchanged(), Map.of(step[3], outcome)));
    }

    private Map<String, Object> detail(String[] step, Map<String, Object> arguments)
            throws ReflectiveOperationException {
        try {
            client.call(step[1], Target.of(step), arguments);
        } catch (Fault fault) {
            return fault.detail();
        }
        throw new IllegalStateException("the client saw no fault");
    }

    private void giveBack(Object content) throws Fault, ReflectiveOperationException {
        client.call(EXCHANGE, Target.plain(responder.giveBack(contract)), Map.of(CONTENT, content));
    }

    private static String trace(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString().lines().limit(6).reduce("", (a, b) -> a + " " + b.strip());
    }
}
