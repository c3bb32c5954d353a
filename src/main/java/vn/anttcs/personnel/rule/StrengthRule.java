package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.anttcs.law.Ground;
import vn.anttcs.law.GroundCode;
import vn.anttcs.law.LegalBasis;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.DateRange;

/**
 * Số lượng thành viên của Tổ: an appointment fits only if on every day of its period the team has
 * an authorised number and stays within it, in all and by position (Law 30/2023/QH15, Art. 14.4 and
 * 14.5).
 */
public final class StrengthRule {

    private StrengthRule() {}

    /**
     * Decides on adding an appointment to those that a team already has; each ground names the
     * first day at fault.
     *
     * @param authorised the team's authorised numbers, not overlapping
     * @param existing the team's other appointments
     * @param added the appointment to add
     */
    public static Ruling decide(
            List<AuthorisedNumber> authorised, List<TeamAppointment> existing, TeamAppointment added) {
        Map<GroundCode, Ground> firstFaults = new LinkedHashMap<>();
        for (LocalDate day : daysOfChange(authorised, existing, added.period())) {
            Optional<AuthorisedNumber> limit = authorised.stream()
                    .filter(number -> number.period().contains(day))
                    .findFirst();
            List<TeamAppointment> present = Stream.concat(
                            existing.stream().filter(other -> other.period().contains(day)), Stream.of(added))
                    .toList();
            faults(day, limit, present, added.position())
                    .forEach(ground -> firstFaults.putIfAbsent(ground.code(), ground));
        }
        return Ruling.of(List.copyOf(firstFaults.values()));
    }

    /**
     * Between these days neither the limit nor the strength changes, so looking at them is looking
     * at every day.
     */
    private static List<LocalDate> daysOfChange(
            List<AuthorisedNumber> authorised, List<TeamAppointment> existing, DateRange period) {
        Stream<DateRange> periods = Stream.concat(
                authorised.stream().map(AuthorisedNumber::period),
                existing.stream().map(TeamAppointment::period));
        Stream<LocalDate> changes = periods.flatMap(other -> Stream.of(other.from(), other.to()));
        return Stream.concat(Stream.of(period.from()), changes)
                .filter(period::contains)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Ground> faults(
            LocalDate day, Optional<AuthorisedNumber> limit, List<TeamAppointment> present, Position position) {
        if (limit.isEmpty()) {
            PersonnelGround code = PersonnelGround.TEAM_WITHOUT_AUTHORISED_NUMBER;
            return Stream.of(Ground.of(code, "teamCode", ForceLaw.law("14.4"), day));
        }
        int alike = (int)
                present.stream().filter(other -> other.position() == position).count();
        return Stream.of(Places.inTeam(present.size(), limit.get()), Places.of(position, alike, limit.get()))
                .filter(places -> places.taken() > places.limit())
                .map(places -> places.ground(day, limit.get().basis()));
    }

    private record Places(PersonnelGround code, String field, int taken, int limit) {

        static Places inTeam(int taken, AuthorisedNumber number) {
            return new Places(PersonnelGround.TEAM_STRENGTH_EXCEEDED, "teamCode", taken, number.members());
        }

        static Places of(Position position, int taken, AuthorisedNumber number) {
            return switch (position) {
                case HEAD -> new Places(PersonnelGround.TEAM_HEADS_EXCEEDED, "position", taken, number.heads());
                case DEPUTY -> new Places(PersonnelGround.TEAM_DEPUTIES_EXCEEDED, "position", taken, number.deputies());
                // Members have no number of their own: what head and deputy leave is theirs.
                case MEMBER -> inTeam(0, number);
            };
        }

        Ground ground(LocalDate day, LegalBasis basis) {
            return Ground.of(code, field, basis, day, taken, limit);
        }
    }
}
