package vn.anttcs.exchange;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A residential unit to enter, the same by both doors: its code is also the key of the request and the number of its decision. */
final class NewUnit {
    private NewUnit() {}

    /** The body of the request by REST. */
    static String json(String code, String commune) {
        JsonObject decision = Json.createObjectBuilder()
                .add("number", code + "/QĐ-UBND")
                .add("date", "2026-01-05")
                .add("issuer", "Ủy ban nhân dân xã")
                .build();
        return Json.createObjectBuilder()
                .add("decision", decision)
                .add("validFrom", "2026-02-01")
                .add("code", code)
                .add("communeCode", commune)
                .add("name", "Thôn " + code)
                .add("kind", "VILLAGE")
                .add("households", 120)
                .build()
                .toString();
    }

    /** The payload by SOAP. */
    static String xml(String code, String commune) {
        return "<createResidentialUnit xmlns=\"urn:anttcs:organisation:v1\"><clientRequestId>" + code
                + "</clientRequestId><code>" + code + "</code><decision><number>" + code
                + "/QĐ-UBND</number><date>2026-01-05</date><issuer>Ủy ban nhân dân xã</issuer></decision>"
                + "<validFrom>2026-02-01</validFrom><communeCode>" + commune + "</communeCode><name>Thôn " + code
                + "</name><kind>VILLAGE</kind><households>120</households></createResidentialUnit>";
    }
}
