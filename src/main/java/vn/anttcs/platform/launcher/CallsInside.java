package vn.anttcs.platform.launcher;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Closes the doors of the application and waits for the calls inside. It lives behind class loaders of the server: JMX reaches it. */
final class CallsInside {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    // The last bytes of an answer leave after the call has.
    private static final Duration LAST_BYTES = Duration.ofMillis(300);

    private CallsInside() {}

    /** Returns when no call is inside, or when patience ends. */
    static void finish() {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        try {
            ObjectName doors = new ObjectName("vn.anttcs:type=Doors");
            if (!beans.isRegistered(doors)) {
                return;
            }
            beans.invoke(doors, "close", new Object[0], new String[0]);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while ((int) beans.getAttribute(doors, "CallsInside") > 0 && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            Thread.sleep(LAST_BYTES.toMillis());
        } catch (JMException gone) {
            // The application has ended before: there are no calls.
            return;
        } catch (InterruptedException giveUp) {
            Thread.currentThread().interrupt();
        }
    }
}
