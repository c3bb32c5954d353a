package vn.anttcs.equipment.rule.need;

import java.time.LocalDate;

/**
 * Một lượng cùng ngày đưa vào sử dụng.
 *
 * @param since the day of first issue, or of receipt of the lot; null while it is not known
 */
public record Layer(LocalDate since, long quantity) {}
