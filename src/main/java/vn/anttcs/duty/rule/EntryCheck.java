package vn.anttcs.duty.rule;

import java.util.List;
import vn.anttcs.law.Ground;

/** One question that each entry is asked for itself. */
@FunctionalInterface
interface EntryCheck {
    /** What speaks against the entry. */
    List<Ground> grounds(SheetFacts facts, Duty duty);
}
