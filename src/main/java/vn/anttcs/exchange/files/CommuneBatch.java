package vn.anttcs.exchange.files;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.anttcs.exchange.persistence.CommuneRow;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.exchange.service.CheckedRow;
import vn.anttcs.exchange.service.KindDesk;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Failures;
import vn.anttcs.platform.job.LeaseLost;

/** Brings some whole communes to the register together; one that the register refuses does not hold up the others. */
final class CommuneBatch {
    private static final Logger LOG = Logger.getLogger(CommuneBatch.class.getName());

    private final ImportRun run;

    CommuneBatch(ImportRun run) {
        this.run = run;
    }

    void bring(KindDesk desk, List<Waves.Whole> communes, int percent) {
        List<Waves.Whole> refused = communes.stream()
                .filter(whole -> whole.commune().verdict() != null)
                .toList();
        List<Waves.Whole> good = communes.stream()
                .filter(whole -> whole.commune().verdict() == null)
                .toList();
        if (!refused.isEmpty()) {
            // All faults of a row at once: also those that only the register knows.
            run.store().probe(desk, rows(refused));
            refused.forEach(this::refuseFaulty);
        }
        if (run.job().dryRun()) {
            probe(desk, good, percent);
        } else {
            store(desk, good, percent);
        }
    }

    private static List<CheckedRow> rows(List<Waves.Whole> communes) {
        return communes.stream().flatMap(whole -> whole.rows().stream()).toList();
    }

    private static List<Waves.Whole> sound(List<Waves.Whole> communes) {
        return communes.stream()
                .filter(whole -> whole.rows().stream().noneMatch(CheckedRow::isFaulty))
                .toList();
    }

    private static List<String> codes(List<Waves.Whole> communes) {
        return communes.stream().map(whole -> whole.commune().communeCode()).toList();
    }

    private void probe(KindDesk desk, List<Waves.Whole> communes, int percent) {
        if (communes.isEmpty()) {
            return;
        }
        run.store().probe(desk, rows(communes));
        communes.forEach(this::refuseFaulty);
        List<Waves.Whole> sound = sound(communes);
        if (!sound.isEmpty()) {
            run.work().wouldStore(run.lease(), codes(sound), rows(sound).size(), percent);
        }
    }

    private void store(KindDesk desk, List<Waves.Whole> communes, int percent) {
        if (communes.isEmpty() || isStored(desk, communes, percent)) {
            return;
        }
        List<Waves.Whole> sound = sound(communes);
        communes.forEach(this::refuseFaulty);
        if (sound.size() < communes.size()) {
            sound.forEach(whole -> whole.rows().forEach(CheckedRow::clear));
            store(desk, sound, percent);
        } else if (communes.size() > 1) {
            communes.forEach(whole -> store(desk, List.of(whole), percent));
        } else {
            refuse(communes.get(0).commune(), FindingCode.COMMUNE_CHANGED, List.of());
        }
    }

    /** False when the register refuses rows, or something that was free when it was looked at is taken by now. */
    private boolean isStored(KindDesk desk, List<Waves.Whole> communes, int percent) {
        try {
            return run.store().store(run.lease(), desk, codes(communes), rows(communes), percent);
        } catch (LeaseLost lost) {
            throw lost;
        } catch (RuntimeException failed) {
            if (Failures.asRefusal(failed).code() == ErrorCode.UNAVAILABLE) {
                throw failed;
            }
            LOG.log(Level.WARNING, "rows of an import could not be stored together", failed);
            return false;
        }
    }

    private void refuseFaulty(Waves.Whole whole) {
        List<CheckedRow> faulty =
                whole.rows().stream().filter(CheckedRow::isFaulty).toList();
        if (!faulty.isEmpty()) {
            refuse(whole.commune(), FindingCode.COMMUNE_REFUSED, faulty);
        }
    }

    private void refuse(CommuneRow commune, FindingCode verdict, List<CheckedRow> faulty) {
        Long first = commune.faultyRow() != null
                ? commune.faultyRow()
                : faulty.isEmpty() ? null : faulty.get(0).row();
        CommuneRow refused = new CommuneRow(
                commune.communeCode(), commune.read(), commune.faulty() + faulty.size(), first, verdict.name(), false);
        run.work().refuse(run.lease(), refused, Findings.ofRegister(faulty));
    }
}
