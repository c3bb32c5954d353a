package vn.anttcs.interoperability.driver;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The process of one toolkit. Arguments: the toolkit, the address of the responder, a folder for what is generated. */
public final class Driver {

    private Driver() {}

    /** Generates, compiles and tries the clients of every contract the responder has. */
    public static void main(String[] arguments) throws Exception {
        String name = arguments[0];
        Responder responder = new Responder(URI.create(arguments[1]), name);
        Path folder = Path.of(arguments[2]);
        Toolkit toolkit = "axis".equals(name) ? new AxisToolkit() : new JaxWsToolkit(Generator.of(name));
        long start = System.nanoTime();
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Map<String, Path> contracts = generate(responder, toolkit, folder, sources);
        Compilation.of(sources, classes);
        System.out.printf("%s: generated and compiled in %d ms%n", name, (System.nanoTime() - start) / 1_000_000);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Thread.currentThread().setContextClassLoader(loader);
            for (Map.Entry<String, Path> contract : contracts.entrySet()) {
                GeneratedClasses generated = new GeneratedClasses(loader, classes, packageOf(contract.getKey()));
                Client client = toolkit.client(generated, contract.getValue(), Credentials.given());
                new Trial(responder, contract.getKey(), client).run();
            }
        }
        System.out.printf("%s: done in %d ms%n", name, (System.nanoTime() - start) / 1_000_000);
        // some toolkits keep threads
        System.exit(0);
    }

    private static Map<String, Path> generate(Responder responder, Toolkit toolkit, Path folder, Path sources)
            throws IOException, ReflectiveOperationException {
        Map<String, Path> contracts = new LinkedHashMap<>();
        for (String contract : responder.contracts()) {
            Path wsdl = folder.resolve(contract + ".wsdl");
            Files.writeString(wsdl, responder.wsdl(contract));
            toolkit.generator().generate(wsdl, packageOf(contract), sources);
            contracts.put(contract, wsdl);
        }
        return contracts;
    }

    private static String packageOf(String contract) {
        return "generated." + contract.replaceAll("\\W", "");
    }
}
