package vn.anttcs.equipment.service.print;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.GetStocktake;
import vn.anttcs.equipment.api.GetStocktakeFile;
import vn.anttcs.equipment.api.StocktakeFile;
import vn.anttcs.equipment.service.stocktake.StocktakeReading;

/** Phiếu, biên bản kiểm kê để in. */
@Stateless
public class StocktakePrinting {
    @Inject
    private StocktakeReading reading;

    @Inject
    private CountFiles files;

    /** A stock-taking to print: a sheet to count with, or the record of what was counted with its differences. */
    @Operation(value = "getStocktakeFile", right = Right.EQUIPMENT_READ, territory = Territory.FILTERED)
    public StocktakeFile getStocktakeFile(GetStocktakeFile query) {
        return files.file(reading.get(new GetStocktake(query.takeNo(), query.knownOn())), query.form());
    }
}
