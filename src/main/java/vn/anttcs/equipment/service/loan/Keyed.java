package vn.anttcs.equipment.service.loan;

import java.util.List;
import vn.anttcs.equipment.persistence.loan.OutingRow;

/**
 * A loan or repair of a list.
 *
 * @param key by what the next page finds its place
 */
record Keyed(OutingRow row, List<Object> key) {}
