package vn.anttcs.interoperability.driver;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;

/**
 * A toolkit that follows JAX-WS, old or new.
 *
 * @param generator its code generator
 */
record JaxWsToolkit(Generator generator) implements Toolkit {

    @Override
    public Client client(GeneratedClasses classes, Path wsdl, Credentials credentials)
            throws ReflectiveOperationException {
        Class<?> service = classes.that(c -> Annotated.of(c, "WebServiceClient") != null);
        Class<?> port = classes.that(c -> c.isInterface() && Annotated.of(c, "WebService") != null);
        return new JaxWsClient(port, service.getConstructor(URL.class).newInstance(url(wsdl)), credentials);
    }

    private static URL url(Path wsdl) {
        try {
            return wsdl.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
