package vn.anttcs.organisation.service;

import java.util.List;
import vn.anttcs.organisation.api.ChangeEffect;

/**
 * Port: records that stand on units and go on when units merge or split. Every implementation is called inside the
 * transaction of the change set, after the map itself has changed; a preview calls it too and rolls everything back.
 */
public interface UnitFollower {
    /** Makes the records follow from the effective day on and tells what happened and what is left to decide. */
    List<ChangeEffect> follow(ChangeApplied change);
}
