package vn.anttcs.equipment.service.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentStore;
import vn.anttcs.equipment.api.Stocktake;
import vn.anttcs.equipment.api.StocktakeFile;
import vn.anttcs.equipment.api.StocktakeForm;
import vn.anttcs.equipment.rule.stocktake.StocktakeStatus;
import vn.anttcs.equipment.service.HolderPlaces;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.equipment.service.StoreBook;
import vn.anttcs.organisation.api.GetUnit;
import vn.anttcs.organisation.service.UnitDirectory;
import vn.anttcs.platform.persistence.ReadTime;

/** Tệp kiểm kê: a stock-taking as PDF, to count with or as the record of what was counted. */
@ApplicationScoped
public class CountFiles {
    private StoreBook stores;
    private Holders holders;
    private HolderPlaces places;
    private UnitTree tree;
    private UnitDirectory units;

    protected CountFiles() {}

    @Inject
    public CountFiles(StoreBook stores, Holders holders, HolderPlaces places, UnitTree tree, UnitDirectory units) {
        this.stores = stores;
        this.holders = holders;
        this.places = places;
        this.tree = tree;
        this.units = units;
    }

    /**
     * The stock-taking to print.
     *
     * @param asked null is the sheet to count with while the counting goes on, and the record afterwards
     */
    StocktakeFile file(Stocktake take, StocktakeForm asked) {
        StocktakeForm usual =
                take.status() == StocktakeStatus.COUNTING ? StocktakeForm.COUNT_SHEET : StocktakeForm.RECORD;
        StocktakeForm form = asked == null ? usual : asked;
        byte[] content = CountPdf.of(paper(take), form);
        return new StocktakeFile(
                (form == StocktakeForm.RECORD ? "bien-ban-" : "phieu-") + "kiem-ke-" + take.takeNo() + ".pdf",
                "application/pdf",
                content,
                HandoverFiles.checksum(content));
    }

    private CountPaper paper(Stocktake take) {
        EquipmentHolder holder = take.holder();
        if (holder.storeNo() != null) {
            EquipmentStore store = stores.get(holder.storeNo(), new ReadTime(take.countedOn(), take.knownOn()));
            return new CountPaper(take, unitName(store.unitCode()), store.name(), "THỦ KHO");
        }
        String unit = places.unitOf(holders.of(holder, "holder")).stream()
                .mapToObj(tree::codeOf)
                .findFirst()
                .map(this::unitName)
                .orElse("");
        return holder.teamCode() == null
                ? new CountPaper(take, unit, "Thành viên", "NGƯỜI GIỮ")
                : new CountPaper(take, unit, "Tổ bảo vệ an ninh, trật tự", "ĐẠI DIỆN TỔ");
    }

    private String unitName(String unitCode) {
        return units.getUnit(new GetUnit(unitCode, null, null)).name();
    }
}
