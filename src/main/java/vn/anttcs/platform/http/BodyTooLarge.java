package vn.anttcs.platform.http;

import java.io.IOException;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;

/** Thrown by a bounded stream when its limit is passed; parsers carry it outward as a cause. */
public final class BodyTooLarge extends IOException {
    private final long limit;

    public BodyTooLarge(long limit) {
        super("body over " + limit);
        this.limit = limit;
    }

    public Refusal refusal() {
        return Refusal.of(ErrorCode.TOO_LARGE, String.valueOf(limit));
    }
}
