package vn.anttcs.equipment.service.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.anttcs.equipment.api.AddEquipmentKind;
import vn.anttcs.equipment.api.EquipmentKindDetails;
import vn.anttcs.equipment.api.EquipmentNormTerms;
import vn.anttcs.equipment.api.EquipmentStore;
import vn.anttcs.equipment.api.EquipmentStorePage;
import vn.anttcs.equipment.api.ListEquipmentStores;
import vn.anttcs.equipment.api.NormBandTerms;
import vn.anttcs.equipment.api.OpenEquipmentStore;
import vn.anttcs.equipment.api.SetEquipmentNorm;
import vn.anttcs.equipment.api.SetEquipmentPrice;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.NormScale;
import vn.anttcs.equipment.rule.Tracking;
import vn.anttcs.equipment.service.EquipmentCatalogue;
import vn.anttcs.equipment.service.EquipmentNorms;
import vn.anttcs.equipment.service.EquipmentStores;
import vn.anttcs.shared.Decision;

/**
 * Kho, đơn giá và định mức minh họa: what a province needs before its invented force can hold anything. All amounts are
 * made up, and the decision that they rest on says so.
 */
@ApplicationScoped
public class DemonstrationMeans {
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private static final String BASIS = "Dữ liệu minh họa";
    private static final int MOST = 500;
    private static final Map<String, Long> PRICES = new TreeMap<>(Map.of(
            "DESK", 1_850_000L,
            "CHAIR", 350_000L,
            "BED", 1_200_000L,
            "RUBBER_BATON", 250_000L,
            "SPRING_SUMMER_SET", 520_000L,
            "SHOES", 412_500L,
            "RAINCOAT", 185_000L));
    // Within the ranges of Decree 40/2024/NĐ-CP for teams of three to five.
    private static final Map<String, int[]> CHOSEN =
            new TreeMap<>(Map.of("DESK", new int[] {3, 4, 3}, "BED", new int[] {2, 3, 2}));
    private static final Map<String, Integer> FIRST_ISSUE =
            new TreeMap<>(Map.of("SPRING_SUMMER_SET", 2, "SHOES", 1, "RAINCOAT", 1));
    private static final int SMALLEST_TEAM = 3;
    private static final int LARGEST_TEAM = 5;

    private EquipmentStores stores;
    private EquipmentCatalogue catalogue;
    private EquipmentNorms norms;

    protected DemonstrationMeans() {}

    @Inject
    public DemonstrationMeans(EquipmentStores stores, EquipmentCatalogue catalogue, EquipmentNorms norms) {
        this.stores = stores;
        this.catalogue = catalogue;
        this.norms = norms;
    }

    static Decision decision() {
        return new Decision("01/QĐ-MH", FIRST_DAY, "Công an tỉnh (dữ liệu minh họa)", "Người ký minh họa", null);
    }

    /** The numbers of the stores of a province by the codes of their units; none before they are opened. */
    public Map<String, String> stores(String provinceCode) {
        Map<String, String> numbers = new HashMap<>();
        String cursor = null;
        do {
            EquipmentStorePage page =
                    stores.listEquipmentStores(new ListEquipmentStores(provinceCode, null, null, MOST, cursor));
            for (EquipmentStore store : page.items()) {
                numbers.putIfAbsent(store.unitCode(), store.storeNo());
            }
            cursor = page.next();
        } while (cursor != null);
        return numbers;
    }

    /**
     * Opens stores, adds a kind of vehicle, sets prices, and chooses norms for a province.
     *
     * @param places names of stores by the codes of their units
     */
    public void provide(String provinceCode, Map<String, String> places, String vehicleKind) {
        new TreeMap<>(places)
                .forEach((code, name) ->
                        stores.openEquipmentStore(new OpenEquipmentStore(code, name, FIRST_DAY, decision())));
        catalogue.addEquipmentKind(new AddEquipmentKind(
                vehicleKind,
                FIRST_DAY,
                new EquipmentKindDetails(
                        "Xe mô tô tuần tra (minh họa)",
                        EquipmentCategory.VEHICLE,
                        "chiếc",
                        Tracking.SERIAL,
                        null,
                        120,
                        FundingSource.LOCAL,
                        false,
                        BASIS),
                decision()));
        PRICES.forEach((kind, price) ->
                catalogue.setEquipmentPrice(new SetEquipmentPrice(kind, FIRST_DAY, price, decision(), null)));
        CHOSEN.forEach((kind, band) -> norm(
                provinceCode,
                kind,
                NormScale.PER_TEAM,
                new NormBandTerms(SMALLEST_TEAM, LARGEST_TEAM, band[0], band[1], band[2])));
        FIRST_ISSUE.forEach((kind, quantity) ->
                norm(provinceCode, kind, NormScale.PER_MEMBER, new NormBandTerms(0, null, quantity, null, null)));
    }

    private void norm(String provinceCode, String kind, NormScale scale, NormBandTerms band) {
        norms.setEquipmentNorm(new SetEquipmentNorm(
                provinceCode,
                kind,
                FIRST_DAY,
                null,
                new EquipmentNormTerms(scale, null, null, List.of(band), null, BASIS, null, null, null),
                decision(),
                null));
    }
}
