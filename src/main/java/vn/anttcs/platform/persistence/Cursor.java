package vn.anttcs.platform.persistence;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.anttcs.platform.error.Refusal;

/**
 * Con trỏ trang: where a page of a list ended, and the two times at which the list is read. The pages of one list are
 * all read at the same two times, so that what is written meanwhile moves nothing from page to page. Opaque outside.
 *
 * @param time the two times that every page of the list has in common
 * @param lastKey the sort key of the last item so far, in the order of sorting
 */
public record Cursor(ReadTime time, List<String> lastKey) {
    /** Items of a page when the caller names no number. */
    public static final int DEFAULT_LIMIT = 50;

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        lastKey = List.copyOf(lastKey);
    }

    /** The cursor behind an item with this sort key. */
    public static Cursor of(ReadTime time, Object... lastKey) {
        return new Cursor(time, Arrays.stream(lastKey).map(String::valueOf).toList());
    }

    /** The cursor in the text that an earlier page gave; empty without one, {@code INVALID_REQUEST} when it is none of ours. */
    public static Optional<Cursor> read(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = Arrays.asList(plain.split(SEPARATOR, -1));
            ReadTime time = new ReadTime(LocalDate.parse(parts.get(0)), Instant.parse(parts.get(1)));
            return Optional.of(new Cursor(time, parts.subList(2, parts.size())));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException malformed) {
            throw wrong();
        }
    }

    /** The opaque text of this cursor. */
    public String text() {
        List<String> parts = new ArrayList<>();
        parts.add(time.validOn().toString());
        parts.add(time.knownOn().toString());
        parts.addAll(lastKey);
        byte[] plain = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** One part of the last sort key as text. */
    public String key(int index) {
        if (index >= lastKey.size()) {
            throw wrong();
        }
        return lastKey.get(index);
    }

    /** One part of the last sort key as a number. */
    public long number(int index) {
        try {
            return Long.parseLong(key(index));
        } catch (NumberFormatException malformed) {
            throw wrong();
        }
    }

    /** The number of items of a page: what the caller asks for, else {@value #DEFAULT_LIMIT}. */
    public static int limit(Integer limit) {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /**
     * The text of the next page, or null on the last one. The service reads one row more than the page holds.
     *
     * @param found the rows read, at most {@code limit + 1}
     * @param key the sort key of a row
     */
    public static <T> String next(List<T> found, int limit, ReadTime time, Function<T, List<?>> key) {
        if (found.size() <= limit) {
            return null;
        }
        return of(time, key.apply(found.get(limit - 1)).toArray()).text();
    }

    private static Refusal wrong() {
        return Refusal.invalid("WRONG_FORM", "cursor");
    }
}
