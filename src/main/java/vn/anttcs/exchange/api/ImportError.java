package vn.anttcs.exchange.api;

/**
 * Lỗi dòng: one thing found in a row.
 *
 * @param row number of the row in the file; the headings are row 1
 * @param column heading of the column, or null when the row as a whole is meant
 * @param field the field of the contracts that the column fills, or null
 * @param value what stands in the cell as read, or null when nothing does; personal data only for those who may see it
 * @param communeCode the commune of the row, or null when it is not known
 * @param code what it is, for programs
 * @param reason what is wrong and why
 * @param remedy what to do
 */
public record ImportError(
        long row,
        String column,
        String field,
        String value,
        String communeCode,
        String code,
        String reason,
        String remedy) {}
