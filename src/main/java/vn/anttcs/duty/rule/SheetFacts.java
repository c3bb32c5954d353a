package vn.anttcs.duty.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.shared.AreaFeature;

/**
 * Dữ kiện của bảng chấm công trực: all that the rules need to know to judge the entries of one sheet.
 *
 * @param month the month of the sheet
 * @param teamId its team
 * @param today the day on which it is judged
 * @param publicHolidays of the month
 * @param communes commune of the team on each day of the month on which it has one
 * @param members the service of those named, oldest first; who is not known is absent
 * @param bases plans and orders by number; unknown ones are absent
 * @param areas features of communes on the days of the month; those of the residential units of the team count for its own
 * @param ownPlaces the features that the residential units of the team have of their own
 * @param elsewhere what stands of the same members on other sheets in the month
 */
public record SheetFacts(
        YearMonth month,
        long teamId,
        LocalDate today,
        Set<LocalDate> publicHolidays,
        Map<LocalDate, Long> communes,
        Map<String, List<Service>> members,
        Map<String, Basis> bases,
        Map<Long, Map<LocalDate, Set<AreaFeature>>> areas,
        Map<LocalDate, Set<AreaFeature>> ownPlaces,
        List<StandingDuty> elsewhere) {

    Optional<Service> serviceOn(String memberNo, LocalDate day) {
        return members.getOrDefault(memberNo, List.of()).stream()
                .filter(service -> service.period().contains(day))
                .findFirst();
    }

    /** The order that the duty rests on and that names the member on its day. */
    Optional<Basis> orderNaming(Duty duty) {
        return Optional.ofNullable(bases.get(duty.basisNo()))
                .filter(basis -> basis.kind() == BasisKind.MOBILISATION_ORDER)
                .filter(basis -> basis.names(duty.memberNo(), duty.day()));
    }

    /** The commune in which the duty was done: the one given, that of the mobilisation order, or that of the team. */
    public Long placeOf(Duty duty) {
        if (duty.placeCode() != null) {
            return duty.placeId();
        }
        Basis basis = bases.get(duty.basisNo());
        return basis != null && basis.kind() == BasisKind.MOBILISATION_ORDER
                ? basis.on(duty.day()).map(BasisDays::communeId).orElse(null)
                : communes.get(duty.day());
    }

    Set<AreaFeature> featuresAt(Long placeId, LocalDate day) {
        Set<AreaFeature> features = EnumSet.noneOf(AreaFeature.class);
        features.addAll(areas.getOrDefault(placeId, Map.of()).getOrDefault(day, Set.of()));
        if (placeId.equals(communes.get(day))) {
            features.addAll(ownPlaces.getOrDefault(day, Set.of()));
        }
        return features;
    }
}
