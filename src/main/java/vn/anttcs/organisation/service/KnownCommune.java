package vn.anttcs.organisation.service;

import java.time.LocalDate;

/**
 * A commune (xã, phường, đặc khu) as others may know it.
 *
 * @param unitId internal id
 * @param kind the kind of the map, such as COMMUNE or WARD
 * @param provinceCode code of its province, or null when not known
 * @param firstDay the first day on which there was this commune, under whatever name
 */
public record KnownCommune(
        long unitId, String code, String name, String kind, String provinceCode, LocalDate firstDay) {}
