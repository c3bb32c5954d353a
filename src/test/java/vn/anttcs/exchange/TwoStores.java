package vn.anttcs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.anttcs.server.Http;

/** Two stores, between which pieces go one by one. */
final class TwoStores {
    static final long RECEIVED = 100_000;
    private static final String KIND = "RAO_THEP";
    private static final String DECISION =
            "\"decision\": {\"number\": \"1/QĐ-UBND\", \"date\": \"2025-06-20\", \"issuer\": \"Ủy ban nhân dân tỉnh\"}";
    private final Supplier<Http> administrator;
    private final String giving;
    private final String taking;

    /** Opens the stores and fills the first of them. */
    TwoStores(Supplier<Http> administrator, String unitCode) {
        this.administrator = administrator;
        post("equipment/kinds", """
                {"kindCode": "%s", "validFrom": "2025-07-01", "details": {"name": "Rào thép", "category": "MEANS",
                 "unitOfMeasure": "cái", "tracking": "QUANTITY", "fundingSource": "LOCAL", "certificateNeeded": false,
                 "legalBasis": "Nghị định 40/2024/NĐ-CP"}, %s}""".formatted(KIND, DECISION));
        giving = store(unitCode);
        taking = store(unitCode);
        post("equipment/receipts", """
                {"storeNo": "%s", "businessDay": "2025-07-02", "documentNo": "PN-01", "documentDate": "2025-07-02",
                 "fundingSource": "LOCAL", "lines": [{"kindCode": "%s", "quantity": %d}]}""".formatted(giving, KIND, RECEIVED));
    }

    private String store(String unitCode) {
        return Imports.object(post("equipment/stores", """
                {"unitCode": "%s", "name": "Kho", "validFrom": "2025-07-01", %s}""".formatted(unitCode, DECISION)))
                .getString("storeNo");
    }

    private HttpResponse<String> post(String path, String json) {
        return answered(administrator.get().send("POST", "/api/v1/" + path, "application/json", json, Map.of()));
    }

    private static HttpResponse<String> answered(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    /** One piece goes to the second store, under a key that is also the reason. */
    void handOn(String key) {
        answered(EnteredUnits.patiently(() -> administrator
                .get()
                .send(
                        "POST",
                        "/api/v1/equipment/transfers",
                        "application/json",
                        """
                        {"from": {"storeNo": "%s"}, "to": {"storeNo": "%s"}, "businessDay": "2025-07-03",
                         "lines": [{"kindCode": "%s", "quantity": 1}], "reason": "%s"}""".formatted(giving, taking, KIND, key),
                        Map.of("Idempotency-Key", key))));
    }

    /** The keys under which something arrived, in no order. */
    List<String> arrived() {
        return Imports.pages(administrator.get(), "/api/v1/equipment/movements?limit=500&storeNo=" + taking).stream()
                .map(movement -> movement.getString("reason"))
                .toList();
    }

    long given() {
        return RECEIVED - held(giving);
    }

    long taken() {
        return held(taking);
    }

    private long held(String storeNo) {
        return Imports.pages(administrator.get(), "/api/v1/equipment/holdings?storeNo=" + storeNo).stream()
                .mapToLong(line -> line.getJsonNumber("quantity").longValueExact())
                .sum();
    }
}
