package vn.anttcs.platform.launcher;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.List;

/** Payara Micro in this process. Its classes come from its own jar, known to this program by name alone. */
final class Server {
    private final Object runtime;

    private Server(Object runtime) {
        this.runtime = runtime;
    }

    /** Starts the server and deploys what the arguments name; returns when both are done. */
    static Server start(List<String> arguments) throws ReflectiveOperationException {
        Object boot = Class.forName("fish.payara.micro.boot.PayaraMicroLauncher")
                .getMethod("create", String[].class)
                .invoke(null, (Object) arguments.toArray(String[]::new));
        return new Server(Class.forName("fish.payara.micro.boot.PayaraMicroBoot")
                .getMethod("getRuntime")
                .invoke(boot));
    }

    /** Whether an application runs: after a failed deployment the server runs on without one. */
    boolean hasApplication() throws ReflectiveOperationException {
        Object applications = Class.forName("fish.payara.micro.PayaraMicroRuntime")
                .getMethod("getDeployedApplicationNames")
                .invoke(runtime);
        return !((Collection<?>) applications).isEmpty();
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
