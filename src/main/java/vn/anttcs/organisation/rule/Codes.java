package vn.anttcs.organisation.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.law.Ground;

/** One code means one unit on a day: new units and units that get another code find theirs free from the day on. */
final class Codes {
    private final MapFacts facts;
    private final ChangeReading reading;
    private final Endings endings;
    private final Map<String, Integer> taken = new HashMap<>();

    Codes(MapFacts facts, ChangeReading reading, Endings endings) {
        this.facts = facts;
        this.reading = reading;
        this.endings = endings;
    }

    void check(List<Ground> grounds) {
        reading.edits.stream()
                .filter(edit -> edit.code() != null)
                .forEach(edit -> check(
                        edit.code(), edit.index(), edit.field(), edit.unit().unitId(), grounds));
        reading.births.forEach(
                birth -> check(birth.draft().code(), birth.index(), birth.field(), birth.unitId(), grounds));
    }

    private void check(String code, int index, String path, long unitId, List<Ground> grounds) {
        Integer other = taken.putIfAbsent(code, index);
        if (other != null) {
            grounds.add(
                    Ground.of(MapGround.CODE_TAKEN, path + "code", null, code, "changes[" + other + "]", facts.day()));
            return;
        }
        facts.ofCode(code).stream()
                .filter(fact -> fact.unitId() != unitId && !endings.contains(fact.unitId()) && !givesUp(fact, code))
                .findFirst()
                .ifPresent(fact -> grounds.add(Ground.of(
                        MapGround.CODE_TAKEN,
                        path + "code",
                        null,
                        code,
                        fact.state().name(),
                        fact.valid().from())));
    }

    private boolean givesUp(MapFact fact, String code) {
        return reading.edits.stream()
                .anyMatch(edit -> edit.unit().unitId() == fact.unitId()
                        && edit.code() != null
                        && !edit.code().equals(code));
    }
}
