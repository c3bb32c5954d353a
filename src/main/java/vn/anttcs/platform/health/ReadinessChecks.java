package vn.anttcs.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.http.Doors;
import vn.anttcs.platform.soap.SelfCalls;
import vn.anttcs.platform.start.SchemaVersion;

/** Whether calls can be answered: database and schema, room on disk, doors that are open, and every SOAP endpoint
 * has answered once. */
@ApplicationScoped
public class ReadinessChecks {
    private static final long ROOM = 200L * 1024 * 1024;

    @Inject
    private SchemaVersion schema;

    @Inject
    private SelfCalls selfCalls;

    @Inject
    private Doors doors;

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck database() {
        return () -> {
            HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
            Thread asking = Thread.currentThread();
            ClassLoader theirs = asking.getContextClassLoader();
            // While the archive is being opened Payara asks with its own class loader, which does not know the pool.
            asking.setContextClassLoader(ReadinessChecks.class.getClassLoader());
            try {
                return answer.status(schema.isCurrent())
                        .withData("schema", String.valueOf(schema.expected()))
                        .build();
            } catch (RuntimeException away) {
                // Why stands in the log of the calls that failed; the open answer says only that it does.
                return answer.down().build();
            } finally {
                asking.setContextClassLoader(theirs);
            }
        };
    }

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck disk() {
        return () -> {
            try {
                FileStore store = Files.getFileStore(Files.createDirectories(Settings.dataDirectory()));
                return HealthCheckResponse.named("disk")
                        .status(store.getUsableSpace() >= ROOM)
                        .withData("freeMegabytes", store.getUsableSpace() / (1024 * 1024))
                        .build();
            } catch (IOException unreadable) {
                return HealthCheckResponse.down("disk");
            }
        };
    }

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck doors() {
        return () ->
                HealthCheckResponse.named("doors").status(!doors.isClosed()).build();
    }

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck soap() {
        return () -> {
            selfCalls.makeMissing();
            HealthCheckResponseBuilder answer =
                    HealthCheckResponse.named("soap").status(selfCalls.missing().isEmpty());
            if (!selfCalls.missing().isEmpty()) {
                answer.withData("waiting", String.join(" ", selfCalls.missing()));
            }
            return answer.build();
        };
    }
}
