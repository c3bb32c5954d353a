package vn.anttcs.platform.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Both doors as whoever stops the server sees them: left to itself, the server cuts calls off in the middle, so they are
 * closed first and the calls inside are waited for.
 */
@ApplicationScoped
public class Doors implements DoorsMXBean {
    private static final Logger LOG = Logger.getLogger(Doors.class.getName());
    private static final String NAME = "vn.anttcs:type=Doors";

    private final AtomicInteger inside = new AtomicInteger();
    private volatile boolean closed;

    void open(@Observes @Initialized(ApplicationScoped.class) Object start) {
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(this, new ObjectName(NAME));
        } catch (JMException refused) {
            LOG.log(Level.WARNING, "calls will be cut off when the server stops", refused);
        }
    }

    @PreDestroy
    void forget() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
        } catch (JMException unknown) {
            LOG.log(Level.FINE, "the doors were not registered", unknown);
        }
    }

    void entered() {
        inside.incrementAndGet();
    }

    void left() {
        inside.decrementAndGet();
    }

    @Override
    public int getCallsInside() {
        return inside.get();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
