package vn.anttcs.exchange.persistence;

import java.util.List;

/**
 * One finding as kept.
 *
 * @param row number of the row in the file
 * @param number number of the finding within the row
 * @param refused whether the row is refused for it, or was repaired
 * @param heading heading of the column, or null
 * @param field field of the column, or null
 * @param found what stands in the cell, or null
 */
public record FindingRow(
        long row,
        long number,
        boolean refused,
        String heading,
        String field,
        String found,
        String code,
        List<String> arguments,
        String communeCode) {
    public FindingRow {
        arguments = List.copyOf(arguments);
    }
}
