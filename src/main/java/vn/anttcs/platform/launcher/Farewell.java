package vn.anttcs.platform.launcher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * The end of the server, in order: calls inside are finished, the server stops, and whoever pressed Ctrl-C hears when the
 * database is closed. A second Ctrl-C waits for no call.
 */
final class Farewell {
    private static final String SERVER_HOOK = "Payara Micro Shutdown Hook";
    private static final String STOPPED = "ANTTCS đã dừng. / has stopped.";
    // Exit codes by which a shell knows the signal.
    private static final int SIGNALLED = 128;

    private static volatile boolean stopping;
    private static volatile String lastWords;

    private Farewell() {}

    /** Whether the process is on its way out: what fails then is no failure. */
    static boolean isStopping() {
        return stopping;
    }

    /** Makes the end known. An end during the start that nobody asked for is said in these words. */
    static void prepare(String whenUnexpected) {
        lastWords = whenUnexpected;
        Runtime.getRuntime().addShutdownHook(new Thread(Farewell::say, "farewell"));
        List.of("HUP", "INT", "TERM").forEach(Farewell::hear);
    }

    /** The start went well: from now on the end is a stop. */
    static void started() {
        lastWords = STOPPED;
    }

    /** The start has said itself why it failed. */
    static void failed() {
        lastWords = null;
    }

    /** Has a signal end the calls first. The class is known by name alone: the compiler warns of it, though it is exported. */
    private static void hear(String signal) {
        try {
            Class<?> signals = Class.forName("sun.misc.Signal");
            Class<?> handlers = Class.forName("sun.misc.SignalHandler");
            Object handler = Proxy.newProxyInstance(
                    Farewell.class.getClassLoader(), new Class<?>[] {handlers}, (InvocationHandler)
                            Farewell::signalled);
            signals.getMethod("handle", signals, handlers)
                    .invoke(null, signals.getConstructor(String.class).newInstance(signal), handler);
        } catch (ClassNotFoundException | NoSuchMethodException unknown) {
            // Another Java: the server stops without waiting for calls, as it does by itself.
            return;
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException notHere) {
            // A system without this signal, or one that keeps it for itself.
            return;
        }
    }

    private static Object signalled(Object proxy, Method method, Object[] arguments)
            throws ReflectiveOperationException {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(Farewell.class, arguments);
        }
        int number = (int) arguments[0].getClass().getMethod("getNumber").invoke(arguments[0]);
        boolean first = !stopping;
        stopping = true;
        lastWords = STOPPED;
        new Thread(() -> end(first, SIGNALLED + number), "end").start();
        return null;
    }

    private static void end(boolean inOrder, int exitCode) {
        if (inOrder) {
            Terminal.print("ANTTCS đang dừng… / is stopping…");
            CallsInside.finish();
        }
        System.exit(exitCode);
    }

    private static void say() {
        stopping = true;
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(SERVER_HOOK))
                .forEach(Farewell::await);
        if (lastWords != null) {
            Terminal.print(lastWords);
        }
    }

    private static void await(Thread hook) {
        try {
            hook.join();
        } catch (InterruptedException giveUp) {
            Thread.currentThread().interrupt();
        }
    }
}
