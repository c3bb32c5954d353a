package vn.anttcs.organisation.persistence;

import vn.anttcs.organisation.api.RecordStatus;

/**
 * What holds of a team for a while.
 *
 * @param state active, or dissolved from the first day of the row on
 * @param communeId the commune of its residential units, or null while they lie in several or in none that is known
 */
public record TeamFact(RecordStatus state, Long communeId, String name, String foldedName) {

    /** The same facts in another commune. */
    public TeamFact in(Long commune) {
        return new TeamFact(state, commune, name, foldedName);
    }

    /** The same facts in another state. */
    public TeamFact as(RecordStatus other) {
        return new TeamFact(other, communeId, name, foldedName);
    }
}
