package vn.anttcs.interoperability.driver;

import java.nio.file.Path;

/** Axis 1.4, whose classes follow JAX-RPC. */
final class AxisToolkit implements Toolkit {

    @Override
    public Generator generator() {
        return Generator::axis;
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
