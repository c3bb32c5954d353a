package vn.anttcs.platform.launcher;

/** Says when the server has stopped, so that whoever pressed Ctrl-C knows that the database is closed. */
final class Farewell {
    private static final String SERVER_HOOK = "Payara Micro Shutdown Hook";

    private static volatile boolean stopping;

    private Farewell() {}

    /** Whether the process is on its way out: what fails then is no failure. */
    static boolean isStopping() {
        return stopping;
    }

    static void prepare() {
        Runtime.getRuntime().addShutdownHook(new Thread(Farewell::say, "farewell"));
    }

    private static void say() {
        stopping = true;
        Terminal.print("ANTTCS đang dừng… / is stopping…");
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(SERVER_HOOK))
                .forEach(Farewell::await);
        Terminal.print("ANTTCS đã dừng. / has stopped.");
    }

    private static void await(Thread hook) {
        try {
            hook.join();
        } catch (InterruptedException giveUp) {
            Thread.currentThread().interrupt();
        }
    }
}
