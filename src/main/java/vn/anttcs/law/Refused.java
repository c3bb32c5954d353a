package vn.anttcs.law;

import java.util.List;

/**
 * Từ chối: the law does not allow it.
 *
 * @param grounds all the reasons at once, at least one
 */
public record Refused(List<Ground> grounds) implements Ruling {

    public Refused {
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("a refusal has at least one ground");
        }
    }
}
