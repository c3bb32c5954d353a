package vn.anttcs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.anttcs.exchange.demonstration.Commune;
import vn.anttcs.server.Http;

/** A file of pieces that stores of communes have already, each with its number. */
final class HeldFile {
    private static final int PIECES = 400;
    private static final String KIND = "BANG_CA";
    private static final String DECISION =
            "\"decision\": {\"number\": \"3/QĐ-UBND\", \"date\": \"2025-06-20\", \"issuer\": \"Ủy ban nhân dân tỉnh\"}";
    private final Map<String, String> stores = new TreeMap<>();
    private final String text;

    /** Opens a store in each of the communes, and writes the file. */
    HeldFile(Http administrator, List<Commune> communes) {
        TestForce.made(administrator, "equipment/kinds", """
                {"kindCode": "%s", "validFrom": "2025-07-01", "details": {"name": "Băng ca", "category": "MEANS",
                 "unitOfMeasure": "cái", "tracking": "SERIAL", "fundingSource": "LOCAL", "certificateNeeded": false,
                 "legalBasis": "Nghị định 40/2024/NĐ-CP"}, %s}""".formatted(KIND, DECISION));
        List<String> rows = new ArrayList<>();
        for (Commune commune : communes) {
            String store = TestForce.made(administrator, "equipment/stores", """
                            {"unitCode": "%s", "name": "Kho", "validFrom": "2025-07-01", %s}""".formatted(commune.code(), DECISION))
                    .getString("storeNo");
            stores.put(commune.code(), store);
            for (int piece = 1; piece <= PIECES; piece++) {
                rows.add(store + ",,," + KIND + ",,," + commune.code() + "-" + piece
                        + ",1,Dùng được,01/01/2024,1000000,12/QĐ-UBND,01/03/2026,UBND xã,\r\n");
            }
        }
        text = administrator.get("/api/v1/imports/templates/EQUIPMENT").body() + String.join("", rows);
    }

    byte[] content() {
        return Imports.bytes(text);
    }

    private int rows() {
        return stores.size() * PIECES;
    }

    /** The ended job stored all of it, commune by commune, and every piece is where the file says, once. */
    void checkStored(Http administrator, JsonObject job) {
        assertThat(job.getString("state")).as(job.toString()).isEqualTo("DONE");
        assertThat(List.of(Imports.number(job, "read"), Imports.number(job, "stored"), Imports.number(job, "refused")))
                .containsExactly((long) rows(), (long) rows(), 0L);
        List<JsonObject> communes = job.getJsonArray("communes").getValuesAs(JsonObject.class);
        assertThat(communes).hasSize(stores.size()).allSatisfy(commune -> assertThat(Imports.number(commune, "stored"))
                .isEqualTo(PIECES));
        stores.forEach((commune, store) -> {
            assertThat(Imports.pages(administrator, "/api/v1/equipment/holdings?limit=500&storeNo=" + store))
                    .hasSize(PIECES)
                    .extracting(piece -> piece.getString("serialNo"))
                    .doesNotHaveDuplicates();
            assertThat(Imports.pages(administrator, "/api/v1/equipment/movements?limit=500&storeNo=" + store))
                    .extracting(movement -> movement.getString("act"))
                    .containsExactly("OPENING");
        });
        List<String> trail =
                Imports.pages(administrator, "/api/v1/audit?limit=500&recordNo=" + job.getString("importNo")).stream()
                        .map(entry -> entry.getString("operation"))
                        .toList();
        assertThat(trail.stream().filter("importCommune"::equals)).hasSize(stores.size());
        assertThat(trail.stream().filter("endImport"::equals)).hasSize(1);
    }
}
