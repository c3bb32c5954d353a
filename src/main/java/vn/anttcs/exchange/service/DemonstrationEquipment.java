package vn.anttcs.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.service.opening.DemonstrationActs;
import vn.anttcs.equipment.service.opening.DemonstrationMeans;
import vn.anttcs.exchange.api.ImportKind;
import vn.anttcs.exchange.demonstration.Commune;
import vn.anttcs.exchange.demonstration.ForceGenerator;
import vn.anttcs.personnel.api.FindMembers;
import vn.anttcs.personnel.api.MemberSummary;
import vn.anttcs.personnel.service.MemberDirectory;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Transactions;

/**
 * Trang bị minh họa: equips the invented force of a province when its members are there. Stores, norms and prices come
 * first and holdings by an import job of the house; what happens to them comes last, in one transaction.
 */
@ApplicationScoped
public class DemonstrationEquipment {
    private static final int COMMUNES_TO_ONE_STORE = 8;
    private static final int CHECKED = 4;
    private static final int MEMBERS = 2;

    private DemonstrationMeans means;
    private DemonstrationActs acts;
    private DemonstrationFiles files;
    private MemberDirectory members;
    private Transactions transactions;

    protected DemonstrationEquipment() {}

    @Inject
    public DemonstrationEquipment(
            DemonstrationMeans means,
            DemonstrationActs acts,
            DemonstrationFiles files,
            MemberDirectory members,
            Transactions transactions) {
        this.means = means;
        this.acts = acts;
        this.files = files;
        this.members = members;
        this.transactions = transactions;
    }

    /**
     * Does the next step.
     *
     * @return whether another one follows when the jobs are done
     */
    boolean next(ForceGenerator generator) throws IOException {
        List<Commune> communes = generator.plan().communes();
        String province = communes.get(0).provinceCode();
        if (files.jobs().stream().noneMatch(job -> job.kind() == ImportKind.EQUIPMENT)) {
            Map<String, String> stores = provided(province, communes);
            files.send(ImportKind.EQUIPMENT, out -> generator.equipment(out, stores));
            return true;
        }
        if (!acts.areDone()) {
            apart(() -> act(means.stores(province), communes.get(0)));
        }
        return false;
    }

    private Map<String, String> provided(String province, List<Commune> communes) {
        Map<String, String> stores = means.stores(province);
        if (!stores.isEmpty()) {
            return stores;
        }
        Map<String, String> places = new HashMap<>(Map.of(province, "Kho Công an tỉnh"));
        for (int index = 0; index < communes.size(); index += COMMUNES_TO_ONE_STORE) {
            Commune commune = communes.get(index);
            places.put(commune.code(), "Kho Công an " + commune.nameInText());
        }
        apart(() -> means.provide(province, places, ForceGenerator.MOTORBIKE));
        return means.stores(province);
    }

    private void act(Map<String, String> stores, Commune commune) {
        String store = stores.get(commune.code());
        List<String> pieces = ForceGenerator.batons(commune.code());
        acts.check(store, pieces.subList(0, CHECKED));
        acts.drive(
                stores.get(commune.provinceCode()),
                ForceGenerator.MOTORBIKE,
                ForceGenerator.motorbike(commune.provinceCode()));
        List<String> people = members
                .findMembers(new FindMembers(
                        null,
                        ForceGenerator.FIRST_TEAM,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        MEMBERS,
                        null))
                .items()
                .stream()
                .map(MemberSummary::memberNo)
                .toList();
        acts.handOver(store, ForceGenerator.FIRST_TEAM, people);
    }

    private void apart(Runnable work) {
        Call.current()
                .settled(() -> transactions.apart(() -> {
                    work.run();
                    return true;
                }));
    }
}
