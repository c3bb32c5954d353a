package vn.anttcs.law;

import java.util.List;

/** Được phép: nothing speaks against it. */
public record Allowed() implements Ruling {

    @Override
    public List<Ground> grounds() {
        return List.of();
    }
}
