package vn.anttcs.exchange.demonstration;

/**
 * One team, before its rows are written. Numbers run through the whole force from 0.
 *
 * @param commune what it shares with the other teams of its commune
 * @param number its own number
 * @param firstUnit the number of the first residential unit that it covers
 * @param firstUnitInCommune the number of that residential unit within the commune, from 0
 * @param units how many residential units it covers
 * @param firstMember the number of its first member, the head
 * @param strength how many members it has
 * @param authorisedStrength how many it may have
 */
record TeamSketch(
        CommuneSketch commune,
        int number,
        int firstUnit,
        int firstUnitInCommune,
        int units,
        int firstMember,
        int strength,
        int authorisedStrength) {

    String code() {
        return Rows.code('T', number);
    }

    String unitName(int unit) {
        return commune.units().name(firstUnitInCommune + unit);
    }
}
