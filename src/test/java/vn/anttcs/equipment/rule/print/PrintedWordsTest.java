package vn.anttcs.equipment.rule.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-09, ngày 09 tháng 01 năm 2026, 09/01/2026",
        "2026-02-10, ngày 10 tháng 02 năm 2026, 10/02/2026",
        "2026-03-01, ngày 01 tháng 3 năm 2026, 01/03/2026",
        "2025-12-31, ngày 31 tháng 12 năm 2025, 31/12/2025"
    })
    void days(LocalDate day, String words, String digits) {
        assertThat(PrintedWords.day(day)).isEqualTo(words);
        assertThat(PrintedWords.shortDay(day)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "1000, 1.000",
        "185000, 185.000",
        "1234567890, 1.234.567.890",
        "-999, -999",
        "-1000, -1.000"
    })
    void numbers(long number, String printed) {
        assertThat(PrintedWords.number(number)).isEqualTo(printed);
    }
}
