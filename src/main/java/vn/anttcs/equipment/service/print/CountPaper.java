package vn.anttcs.equipment.service.print;

import java.util.Objects;
import java.util.stream.Stream;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.Stocktake;

/**
 * Tờ kiểm kê: all that is printed of a stock-taking.
 *
 * @param unitName name of the province or commune in which the holder lies
 * @param holderName what the holder is called
 * @param keeper who signs for the holder, in capitals
 */
record CountPaper(Stocktake take, String unitName, String holderName, String keeper) {
    /** What the holder is called, with its number. */
    String holder() {
        EquipmentHolder holder = take.holder();
        String number = Stream.of(holder.storeNo(), holder.teamCode(), holder.memberNo())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return holderName + " (" + number + ")";
    }
}
