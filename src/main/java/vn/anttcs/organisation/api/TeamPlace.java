package vn.anttcs.organisation.api;

import java.util.Set;
import vn.anttcs.shared.DateRange;

/**
 * Nơi phục vụ của Tổ: what holds of the place of a team over some days, for features that compute with it.
 *
 * @param teamId internal id of the team
 * @param days the days on which all of it holds
 * @param communeId internal id of the commune, or null while the team's places lie in several or in none that is known
 * @param communeCode its code on those days, or null
 * @param communeKind its kind, such as {@code WARD}, or null
 * @param provinceId internal id of the unit directly above the commune, or null
 * @param residentialKinds {@code VILLAGE}, {@code RESIDENTIAL_GROUP}: of the residential units that the team covers
 * @param classes {@code I}, {@code II}, {@code III} of those units; null when the class of one of them is unknown
 * @param areas area features of the commune and of the units together
 * @param formerProvinces two digits each, of those units whose former territory is known
 * @param wageRegion {@code I} to {@code IV} of the commune, or null when unknown
 */
public record TeamPlace(
        long teamId,
        DateRange days,
        Long communeId,
        String communeCode,
        String communeKind,
        Long provinceId,
        Set<String> residentialKinds,
        Set<String> classes,
        Set<String> areas,
        Set<String> formerProvinces,
        String wageRegion) {}
