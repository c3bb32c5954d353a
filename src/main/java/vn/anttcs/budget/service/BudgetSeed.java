package vn.anttcs.budget.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.logging.Logger;
import vn.anttcs.budget.api.PolicyState;
import vn.anttcs.budget.persistence.PolicyRow;
import vn.anttcs.budget.persistence.PolicyRows;
import vn.anttcs.budget.persistence.ReferenceFact;
import vn.anttcs.budget.persistence.ReferenceName;
import vn.anttcs.budget.persistence.ReferenceRows;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.reference.ReferenceAmount;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.reference.ReferenceKind;
import vn.anttcs.budget.rule.reference.ValueType;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ConfiguredDataSource;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.OwnConnection;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.start.DatabaseReady;

/**
 * Dữ liệu ban đầu về chính sách: the national amounts, and the resolutions that come with the software. Where a
 * demonstration is asked for they are in force; elsewhere they lie there as drafts, for the province to check and release.
 */
@ApplicationScoped
public class BudgetSeed {
    private static final Logger LOG = Logger.getLogger(BudgetSeed.class.getName());
    private static final String HOUSE = "anttcs";
    private static final int MOST_IDS = 1000;

    @Inject
    private PolicyAreas areas;

    @Inject
    private Clock clock;

    // After the map, before accounts and the demonstration force.
    void load(@Observes @Priority(200) DatabaseReady ready) {
        if (OwnConnection.inTransaction(new ConfiguredDataSource(), this::references)) {
            LOG.info("Reference amounts loaded");
        }
        if (OwnConnection.inTransaction(new ConfiguredDataSource(), this::policies)) {
            LOG.info("Policies that come with the software loaded");
        }
    }

    private boolean references(Database database) {
        ReferenceRows names = new ReferenceRows(database);
        new PolicyRows(database).lockBook();
        if (!names.catalogue().isEmpty()) {
            return false;
        }
        ReferenceAmounts amounts = ShippedPolicies.references();
        LongSupplier ids = OwnConnection.reserveIds(database, MOST_IDS);
        DatedRows rows = new DatedRows(database, ids);
        Recording recording = new Recording(new Clockwork(database, clock).stamp(), null);
        for (ReferenceKind kind : amounts.kinds()) {
            ReferenceName name = name(kind, ids.getAsLong());
            names.add(name);
            amounts.all().stream()
                    .filter(amount -> amount.kind().equals(kind))
                    .forEach(amount -> put(rows, name.id(), amount, recording));
        }
        return true;
    }

    private static ReferenceName name(ReferenceKind kind, long id) {
        return new ReferenceName(
                id,
                kind.name(),
                kind.type() == ValueType.MONEY
                        ? vn.anttcs.budget.api.ReferenceKind.MONEY
                        : vn.anttcs.budget.api.ReferenceKind.NUMBER,
                kind.title().vi(),
                kind.title().en(),
                kind.keys(),
                1);
    }

    private static void put(DatedRows rows, long id, ReferenceAmount amount, Recording recording) {
        rows.put(
                ReferenceRows.TABLE,
                id,
                amount.key() == null ? ReferenceRows.NO_KEY : amount.key(),
                amount.period(),
                new ReferenceFact(
                        KnownReferences.decimal(amount.amount()), amount.basis().text()),
                recording);
    }

    private boolean policies(Database database) {
        PolicyRows rows = new PolicyRows(database);
        rows.lockBook();
        if (ShippedPolicies.codes().stream()
                .anyMatch(code -> rows.find(code, null).isPresent())) {
            return false;
        }
        Map<Policy, String> shipped = ShippedPolicies.read(ShippedPolicies.documents());
        boolean inForce = Settings.demonstration() != Settings.Demonstration.NONE;
        LongSupplier ids = OwnConnection.reserveIds(database, shipped.size());
        Instant stamp = new Clockwork(database, clock).stamp();
        PolicyRow.Acts acts = inForce
                ? new PolicyRow.Acts(HOUSE, stamp, HOUSE, stamp, HOUSE, stamp, Dated.OPEN, null)
                : new PolicyRow.Acts(HOUSE, stamp, null, null, null, Dated.OPEN, Dated.OPEN, null);
        shipped.forEach((policy, document) -> rows.add(
                new PolicyRow(
                        ids.getAsLong(),
                        PolicyDrafting.head(policy, 1),
                        inForce ? PolicyState.RELEASED : PolicyState.DRAFT,
                        document,
                        acts,
                        1),
                areas.provincesOf(policy)));
        return true;
    }
}
