package vn.anttcs.interoperability.driver;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;

/**
 * The generated class that opens ports.
 *
 * @param type the class
 */
record AxisLocator(Class<?> type) {

    /** The settings that a programmer writes to have WSS4J carry the sign-in within the message. */
    private static final String USERNAME_TOKEN = """
            <deployment xmlns="http://xml.apache.org/axis/wsdd/" xmlns:java="http://xml.apache.org/axis/wsdd/providers/java">
              <transport name="http" pivot="java:org.apache.axis.transport.http.HTTPSender"/>
              <globalConfiguration>
                <requestFlow>
                  <handler type="java:org.apache.ws.axis.security.WSDoAllSender">
                    <parameter name="action" value="UsernameToken"/>
                    <parameter name="passwordType" value="PasswordText"/>
                    <parameter name="addUTElements" value="Nonce Created"/>
                  </handler>
                </requestFlow>
              </globalConfiguration>
            </deployment>
            """;

    /** A port for an address. Axis 1.4 sends files within the message only. */
    Object port(Target target) throws ReflectiveOperationException {
        Object locator =
                switch (target.manner()) {
                    case Target.USERNAME_TOKEN -> withUsernameToken();
                    case "" -> type.getConstructor().newInstance();
                    default -> throw new IllegalArgumentException("Axis has no " + target.manner());
                };
        return Arrays.stream(type.getMethods())
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {URL.class}))
                .findFirst()
                .orElseThrow()
                .invoke(locator, url(target.address()));
    }

    private Object withUsernameToken() throws ReflectiveOperationException {
        Object settings = Class.forName("org.apache.axis.configuration.XMLStringProvider")
                .getConstructor(String.class)
                .newInstance(USERNAME_TOKEN);
        return type.getConstructor(Class.forName("org.apache.axis.EngineConfiguration"))
                .newInstance(settings);
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
