package vn.anttcs.organisation.api;

import java.util.function.UnaryOperator;

/**
 * Hệ quả của đợt sắp xếp: one thing that a change set does, or leaves to do.
 *
 * @param changeIndex position of the change in the request from 0, or null when no single change causes it
 * @param code public code of the record
 * @param name its name, or null
 * @param toCode code of the unit in which it goes on, or null
 * @param extent for ended units how much of it went to {@code toCode}
 * @param reason why it is work to do, or null
 * @param message the reason in the language of the caller, or null
 */
public record ChangeEffect(
        EffectKind effect,
        EffectSubject subject,
        Integer changeIndex,
        String code,
        String name,
        String toCode,
        Extent extent,
        String reason,
        String message) {

    /** An effect as it is kept, without words. */
    public ChangeEffect(
            EffectKind effect,
            EffectSubject subject,
            Integer changeIndex,
            String code,
            String name,
            String toCode,
            Extent extent,
            String reason) {
        this(effect, subject, changeIndex, code, name, toCode, extent, reason, null);
    }

    /** The effect with its reason in words. */
    public ChangeEffect saying(UnaryOperator<String> words) {
        return reason == null
                ? this
                : new ChangeEffect(
                        effect, subject, changeIndex, code, name, toCode, extent, reason, words.apply(reason));
    }

    /** A record that goes on in another unit. */
    public static ChangeEffect follows(EffectSubject subject, String code, String name, String toCode) {
        return new ChangeEffect(EffectKind.FOLLOWS, subject, null, code, name, toCode, null, null);
    }

    /** A record about which somebody must decide. */
    public static ChangeEffect work(EffectSubject subject, String code, String name, String reason) {
        return new ChangeEffect(EffectKind.WORK, subject, null, code, name, null, null, reason);
    }
}
