package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.personnel.api.AddPublicHoliday;
import vn.anttcs.personnel.api.ListPublicHolidays;
import vn.anttcs.personnel.api.PublicHoliday;
import vn.anttcs.personnel.api.PublicHolidays;
import vn.anttcs.personnel.api.WithdrawPublicHoliday;
import vn.anttcs.personnel.persistence.HolidayRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;

/** Lịch nghỉ lễ, tết: the days on which terms of working days do not run, set by the Government for each year. */
@Stateless
public class HolidayCalendar {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(2201, 1, 1);

    @Inject
    private HolidayRows rows;

    @Inject
    private Clockwork clockwork;

    /** The public holidays of a year or of all years. */
    @Operation(value = "listPublicHolidays", right = Right.MAP_READ, territory = Territory.OPEN)
    public PublicHolidays listPublicHolidays(ListPublicHolidays query) {
        Instant knownOn = clockwork.readTime(null, query.knownOn()).knownOn();
        LocalDate from = query.year() == null ? FIRST : LocalDate.of(query.year(), 1, 1);
        LocalDate to = query.year() == null ? END : from.plusYears(1);
        List<PublicHoliday> days = rows.list(from, to, knownOn).stream()
                .map(day -> new PublicHoliday(day.day(), day.name(), day.legalBasis()))
                .toList();
        return new PublicHolidays(days, knownOn);
    }

    /** Adds a public holiday. */
    @Operation(value = "addPublicHoliday", right = Right.MAP_WRITE, territory = Territory.NATION, write = true)
    public PublicHoliday addPublicHoliday(AddPublicHoliday command) {
        LocalDate day = command.holiday();
        if (day.isBefore(FIRST) || !day.isBefore(END)) {
            throw Refusal.invalid("WRONG_FORM", "holiday");
        }
        Instant stamp = clockwork.stamp();
        if (!rows.list(day, day.plusDays(1), stamp).isEmpty()) {
            throw Refusal.conflict("HOLIDAY_EXISTS", "holiday", day.toString());
        }
        rows.add(new HolidayRows.Holiday(day, command.name(), command.legalBasis()), stamp);
        return new PublicHoliday(day, command.name(), command.legalBasis());
    }

    /** Hủy ngày nghỉ ghi sai: to correct one, withdraw it and add it again. What was known before stays readable as of then. */
    @Operation(value = "withdrawPublicHoliday", right = Right.MAP_WRITE, territory = Territory.NATION, write = true)
    public PublicHoliday withdrawPublicHoliday(WithdrawPublicHoliday command) {
        LocalDate day = command.holiday();
        Instant stamp = clockwork.stamp();
        HolidayRows.Holiday standing = rows.list(day, day.plusDays(1), stamp).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("holiday", day.toString()));
        rows.withdraw(day, stamp);
        return new PublicHoliday(day, standing.name(), standing.legalBasis());
    }
}
