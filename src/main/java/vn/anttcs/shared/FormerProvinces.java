package vn.anttcs.shared;

import java.time.LocalDate;
import java.util.Set;

/** 63 tỉnh trước khi sáp nhập: the codes of the provinces as they were until 30 June 2025; a closed list of the past. */
public final class FormerProvinces {
    /** The last day on which there were these provinces. */
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    /** Two digits each. */
    public static final Set<String> CODES = Set.of(
            "01", "02", "04", "06", "08", "10", "11", "12", "14", "15", "17", "19", "20", "22", "24", "25", "26", "27",
            "30", "31", "33", "34", "35", "36", "37", "38", "40", "42", "44", "45", "46", "48", "49", "51", "52", "54",
            "56", "58", "60", "62", "64", "66", "67", "68", "70", "72", "74", "75", "77", "79", "80", "82", "83", "84",
            "86", "87", "89", "91", "92", "93", "94", "95", "96");

    private FormerProvinces() {}
}
