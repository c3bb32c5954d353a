package vn.anttcs.exchange.service;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.anttcs.access.service.AccountCaller;
import vn.anttcs.exchange.api.ImportKind;
import vn.anttcs.exchange.api.ImportState;
import vn.anttcs.exchange.demonstration.Commune;
import vn.anttcs.exchange.demonstration.ForceGenerator;
import vn.anttcs.exchange.demonstration.ForcePlan;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.organisation.service.CommuneIndex;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.config.Settings.Demonstration;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.start.DatabaseReady;

/**
 * Lực lượng minh họa: fills an empty register with an invented force, as import jobs of the house itself, and equips that of a province. What was
 * interrupted goes on at the next start, what is done is not done again.
 */
@ApplicationScoped
public class DemonstrationForce {
    private static final Logger LOG = Logger.getLogger(DemonstrationForce.class.getName());
    private static final long SEED = 2026;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DemonstrationFiles files;

    @Inject
    private DemonstrationEquipment equipment;

    @Inject
    private CommuneIndex communes;

    @Inject
    private Clockwork clockwork;

    /** Begins in the background, so that a large force does not hold up the start. */
    void start(@Observes @Priority(6_000) DatabaseReady ready) {
        if (Settings.demonstration() != Demonstration.NONE) {
            executor.execute(this::load);
        }
    }

    private void load() {
        inCall(this::loadFiles);
    }

    private void inCall(Call.Body<Exception> work) {
        Call call = new Call("demonstration", Call.Protocol.INTERNAL, "", Settings.language());
        call.caller(AccountCaller.HOUSE);
        try {
            call.run(work);
        } catch (IOException | InterruptedException | RuntimeException failed) {
            LOG.log(Level.WARNING, "the demonstration force is not complete; the next start goes on", failed);
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void loadFiles() throws Exception {
        if (!files.isWanted()) {
            return;
        }
        ForceGenerator generator = new ForceGenerator(SEED, plan());
        files.send(ImportKind.RESIDENTIAL_UNITS, generator::residentialUnits);
        files.send(ImportKind.TEAMS, generator::teams);
        files.send(ImportKind.MEMBERS, generator::members);
        goOn(generator);
    }

    /** Looks again in a while until all is done. It must not wait here: the default executor has one thread, which the jobs need. */
    private void goOn(ForceGenerator generator) throws IOException {
        List<JobRow> jobs = files.jobs();
        boolean more = jobs.stream().anyMatch(job -> !job.state().isFinal())
                || (Settings.demonstration() == Demonstration.PROVINCE
                        && jobs.stream().allMatch(job -> job.state() == ImportState.DONE)
                        && equipment.next(generator));
        if (more) {
            var unused = executor.schedule(() -> inCall(() -> goOn(generator)), 2, TimeUnit.SECONDS);
            return;
        }
        long stored = jobs.stream()
                .filter(job -> job.state() == ImportState.DONE)
                .mapToLong(job -> job.counts().stored())
                .sum();
        LOG.log(Level.INFO, "The demonstration force is loaded: {0} rows stored", stored);
    }

    private ForcePlan plan() {
        List<Commune> today = communes.on(clockwork.today()).values().stream()
                .filter(commune -> commune.provinceCode() != null)
                .map(commune -> new Commune(
                        commune.code(), commune.name(), Commune.Kind.valueOf(commune.kind()), commune.provinceCode()))
                .toList();
        return Settings.demonstration() == Demonstration.PROVINCE ? ForcePlan.province(today) : ForcePlan.nation(today);
    }
}
