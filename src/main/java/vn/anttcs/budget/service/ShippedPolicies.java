package vn.anttcs.budget.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.reading.PackageReader;
import vn.anttcs.budget.rule.reading.ReferenceReader;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.platform.data.JsonText;

/** Chính sách có sẵn: the resolutions and national amounts that come with the software. */
final class ShippedPolicies {
    private static final String FOLDER = "/policies/";

    /** The resolutions, those that others repeal before those. */
    private static final List<String> NAMES = List.of(
            "hcm-2024",
            "binhduong-2024",
            "hcm-54-2025",
            "hanoi-2024",
            "thanhhoa-2024",
            "nghean-06-2024",
            "phuyen-2024");

    private ShippedPolicies() {}

    /** All packages, word for word, those that others repeal before those. */
    static List<String> documents() {
        return NAMES.stream().map(ShippedPolicies::text).toList();
    }

    /** The codes of all packages, without reading more of them. */
    static List<String> codes() {
        return documents().stream()
                .map(document -> (String) json(document).get("code"))
                .toList();
    }

    /** The package in the file of that name, word for word. */
    static String text(String name) {
        try (InputStream in = ShippedPolicies.class.getResourceAsStream(FOLDER + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The national amounts. */
    static ReferenceAmounts references() {
        ReferenceReader.Reading read = ReferenceReader.read(json(text("reference-amounts")));
        if (read.references() == null) {
            throw new IllegalStateException("reference amounts that come with the software: " + read.mistakes());
        }
        return read.references();
    }

    /** The policies in packages, each with its package; each may repeal those before it, whole or by items. */
    static Map<Policy, String> read(List<String> documents) {
        Map<Policy, String> policies = new LinkedHashMap<>();
        Map<String, Set<String>> known = new HashMap<>();
        PackageReader reader = new PackageReader(references(), code -> Optional.ofNullable(known.get(code)));
        for (String document : documents) {
            PackageReader.Reading reading = reader.read(json(document));
            if (!reading.isSound()) {
                throw new IllegalStateException("a policy that comes with the software: " + reading.mistakes());
            }
            known.put(reading.policy().code(), PolicyReading.codes(reading.policy()));
            policies.put(reading.policy(), document);
        }
        return policies;
    }

    private static Map<String, Object> json(String document) {
        return JsonText.readObject(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
