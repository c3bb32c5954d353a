package vn.anttcs.interoperability.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Axis 1.4, whose classes follow JAX-RPC. */
final class AxisToolkit implements Toolkit {

    @Override
    public Generator generator() {
        return (wsdl, packageName, sources) -> {
            Generator.axis(wsdl, packageName, sources);
            dropLongConstructor(sources.resolve(packageName.replace('.', '/')).resolve("ExchangedContent.java"));
        };
    }

    /** Axis writes a constructor of all members; the exchange, which no contract has, has more of them than Java takes. */
    private static void dropLongConstructor(Path exchange) {
        try {
            String source = Files.readString(exchange);
            Files.writeString(
                    exchange, source.replaceFirst("(?s)    public ExchangedContent\\((?!\\)).*?\\R    }\\R", ""));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Client client(GeneratedClasses classes, Path wsdl, Credentials credentials)
            throws ReflectiveOperationException {
        Class<?> locator = classes.that(c -> c.getSimpleName().endsWith("Locator"));
        Class<?> stub = classes.that(c -> c.getSuperclass() != null
                && "org.apache.axis.client.Stub".equals(c.getSuperclass().getName()));
        return new AxisClient(new AxisLocator(locator), stub, credentials);
    }
}
