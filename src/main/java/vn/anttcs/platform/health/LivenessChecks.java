package vn.anttcs.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Whether the process must be restarted: a database that is away is no reason, threads that block each other are. */
@ApplicationScoped
public class LivenessChecks {
    @Produces
    @Liveness
    @ApplicationScoped
    HealthCheck threads() {
        return () -> HealthCheckResponse.named("threads")
                .status(ManagementFactory.getThreadMXBean().findDeadlockedThreads() == null)
                .build();
    }
}
