package vn.anttcs.exchange.demonstration;

/**
 * What all rows of one commune share.
 *
 * @param commune the commune itself
 * @param territory where it lies
 * @param units what its residential units are called
 * @param decisions the decisions of its committee
 */
record CommuneSketch(Commune commune, Territory territory, UnitNames units, CommuneDecisions decisions) {}
