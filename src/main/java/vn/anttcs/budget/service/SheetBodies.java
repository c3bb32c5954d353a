package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import vn.anttcs.budget.persistence.PaymentSetRows;
import vn.anttcs.platform.data.JsonText;

/** Reads the bodies of sheets as they were stored. */
@ApplicationScoped
public class SheetBodies {
    private PaymentSetRows rows;

    protected SheetBodies() {}

    @Inject
    public SheetBodies(PaymentSetRows rows) {
        this.rows = rows;
    }

    /** The bodies as JSON text. */
    Map<Long, String> texts(Collection<Long> bodyIds) {
        Map<Long, String> texts = new HashMap<>();
        rows.content(bodyIds).forEach((id, body) -> texts.put(id, inflated(body)));
        return texts;
    }

    /** The bodies as JSON objects. */
    Map<Long, Map<String, Object>> objects(Collection<Long> bodyIds) {
        Map<Long, Map<String, Object>> objects = new HashMap<>();
        texts(bodyIds)
                .forEach((id, text) -> objects.put(
                        id, JsonText.readObject(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
        return objects;
    }

    private static String inflated(byte[] body) {
        try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(body))) {
            return new String(inflater.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
