package vn.anttcs.platform.launcher;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Payara Micro in this process. Its classes come from its own jar, known to this program by name alone. */
final class Server {
    private Server() {}

    /** Starts the server and the application that the arguments name; returns when both are done. */
    static void start(List<String> arguments) throws ReflectiveOperationException {
        Class.forName("fish.payara.micro.boot.PayaraMicroLauncher")
                .getMethod("create", String[].class)
                .invoke(null, (Object) arguments.toArray(String[]::new));
    }

    /** The innermost message of what went wrong. */
    static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause instanceof InvocationTargetException wrapped
                    ? wrapped.getTargetException()
                    : cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("?");
    }
}
