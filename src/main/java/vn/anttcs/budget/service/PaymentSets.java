package vn.anttcs.budget.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import vn.anttcs.budget.api.EntitlementOutcome;
import vn.anttcs.budget.persistence.PaymentSetRow;
import vn.anttcs.budget.persistence.PaymentSetRows;
import vn.anttcs.budget.rule.amount.Reason;
import vn.anttcs.budget.rule.amount.ReasonCode;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.Part;
import vn.anttcs.budget.rule.policy.Funding;
import vn.anttcs.budget.rule.sheet.Sheet;

/**
 * Gives the sets under which months are kept, storing those that are new. It remembers what it has seen: most members of a
 * run share their lines. One of it serves one run and one thread.
 */
final class PaymentSets {
    // What is remembered is worth a look into the database, not the memory of a whole country's duty.
    private static final int MOST = 50_000;

    private final PaymentSetRows rows;
    private final IdentityHashMap<Line, Long> bodies = new IdentityHashMap<>();
    private final Map<String, Long> sets = new HashMap<>();
    private final Map<Long, PaymentSetRow> content = new HashMap<>();

    PaymentSets(PaymentSetRows rows) {
        this.rows = rows;
    }

    /** Stores what is new in the bodies and sets of these months, in the transaction of the caller. */
    void store(Collection<EntitledMonths.Owed> months) {
        if (bodies.size() > MOST || sets.size() > MOST || content.size() > MOST) {
            forget();
        }
        storeBodies(months);
        Map<String, PaymentSetRows.Draft> drafts = new LinkedHashMap<>();
        Map<String, String> keys = new HashMap<>();
        for (EntitledMonths.Owed owed : months) {
            String key = key(owed);
            if (!owed.lines().isEmpty() && !sets.containsKey(key) && !keys.containsKey(key)) {
                String checksum = checksum(key.getBytes(StandardCharsets.UTF_8));
                keys.put(key, checksum);
                drafts.put(checksum, new PaymentSetRows.Draft(owed.month().month(), lines(owed.lines())));
            }
        }
        Map<String, Long> ids = rows.sets(drafts);
        keys.forEach((key, checksum) -> {
            sets.put(key, ids.get(checksum));
            PaymentSetRows.Draft draft = drafts.get(checksum);
            content.put(ids.get(checksum), new PaymentSetRow(ids.get(checksum), draft.month(), draft.lines()));
        });
    }

    /** Forgets everything, so that it is looked for in the database again. */
    void forget() {
        bodies.clear();
        sets.clear();
        content.clear();
    }

    private void storeBodies(Collection<EntitledMonths.Owed> months) {
        IdentityHashMap<Line, String> added = new IdentityHashMap<>();
        Map<String, byte[]> wanted = new LinkedHashMap<>();
        for (EntitledMonths.Owed owed : months) {
            for (Line line : owed.lines()) {
                if (!bodies.containsKey(line) && !added.containsKey(line)) {
                    byte[] body = Sheet.body(line).getBytes(StandardCharsets.UTF_8);
                    String checksum = checksum(body);
                    added.put(line, checksum);
                    wanted.computeIfAbsent(checksum, unknown -> deflated(body));
                }
            }
        }
        Map<String, Long> ids = rows.bodies(wanted);
        added.forEach((line, checksum) -> bodies.put(line, ids.get(checksum)));
    }

    private List<PaymentSetRow.Line> lines(List<Line> lines) {
        return lines.stream().map(this::line).toList();
    }

    private PaymentSetRow.Line line(Line line) {
        Funding funding = line.rule().item().record().funding();
        return new PaymentSetRow.Line(
                line.item(),
                line.rule().policy().code(),
                bodies.get(line),
                EntitlementOutcome.valueOf(line.total().outcome().name()),
                line.total().dong(),
                isLimited(line),
                funding == null
                        ? new PaymentSetRow.Funding(null, null, null)
                        : new PaymentSetRow.Funding(funding.source(), funding.level(), funding.classification()));
    }

    private static boolean isLimited(Line line) {
        return line.reasons().stream().anyMatch(PaymentSets::isLimit)
                || line.parts().stream().map(Part::reason).anyMatch(PaymentSets::isLimit);
    }

    private static boolean isLimit(Reason reason) {
        return reason != null && reason.code() == ReasonCode.LIMIT;
    }

    /** The set of a month, which is stored. */
    long idOf(EntitledMonths.Owed owed) {
        return owed.lines().isEmpty() ? PaymentSetRow.NO_ITEMS : sets.get(key(owed));
    }

    private String key(EntitledMonths.Owed owed) {
        StringBuilder key = new StringBuilder(owed.month().month().toString());
        for (Line line : owed.lines()) {
            key.append(' ').append(bodies.get(line));
        }
        return key.toString();
    }

    /** Reads sets that are asked for later. */
    void load(Collection<Long> setIds) {
        Set<Long> missing = new HashSet<>(setIds);
        missing.removeAll(content.keySet());
        missing.removeIf(id -> id <= 0);
        content.putAll(rows.list(missing));
    }

    /** What a set holds; it was stored or loaded. */
    PaymentSetRow get(long setId, YearMonth month) {
        return setId <= 0 ? new PaymentSetRow(setId, month, List.of()) : content.get(setId);
    }

    private static byte[] deflated(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
