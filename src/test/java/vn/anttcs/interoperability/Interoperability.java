package vn.anttcs.interoperability;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.anttcs.interoperability.contract.Contract;
import vn.anttcs.interoperability.responder.CannedResponder;
import vn.anttcs.interoperability.responder.LiveServer;
import vn.anttcs.interoperability.responder.Verdict;

/** Tries one client with contracts, and with a running server when there is one. */
public final class Interoperability {

    private Interoperability() {}

    /**
     * For clients in other languages: starts the responder, runs a command with its address as the last argument, and
     * prints the verdict. Arguments: the folder of the contracts, the address of a running server or {@code -}, the
     * name of the client, the command. Ends with 1 when a case failed.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<LiveServer> server = "-".equals(arguments[1])
                ? Optional.empty()
                : Optional.of(new LiveServer(
                        URI.create(arguments[1]),
                        System.getenv("INTEROPERABILITY_USER"),
                        System.getenv("INTEROPERABILITY_PASSWORD")));
        Verdict verdict;
        try (CannedResponder responder = new CannedResponder(Contract.in(Path.of(arguments[0])), server)) {
            List<String> command = new ArrayList<>(List.of(arguments).subList(3, arguments.length));
            command.add(responder.address().toString());
            int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
            verdict = responder.verdict(arguments[2]);
            System.out.println(verdict + (exit == 0 ? "" : "\n  the client ended with " + exit));
        }
        System.exit(verdict.good() ? 0 : 1);
    }

    /** Runs a Java toolkit whose jars are in {@code target/interoperability/<toolkit>/lib}. */
    public static Verdict of(String toolkit, List<Contract> contracts, Optional<LiveServer> server)
            throws IOException, InterruptedException {
        Path folder = Path.of("target", "interoperability", toolkit).toAbsolutePath();
        Path harness = Path.of("target", "test-classes").toAbsolutePath();
        try (CannedResponder responder = new CannedResponder(contracts, server)) {
            new ToolkitProcess(toolkit, folder, harness).run(responder.address(), server);
            return responder.verdict(toolkit);
        }
    }
}
