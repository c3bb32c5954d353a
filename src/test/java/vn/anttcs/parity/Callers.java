package vn.anttcs.parity;

import jakarta.json.JsonObject;
import java.util.Map;
import vn.anttcs.server.Http;

/**
 * The accounts of the cases, made when the first case asks: the administrator and officers with narrower rights. An
 * account that an earlier step has made is named by sign-in name, colon and password.
 */
final class Callers {
    private static final String PASSWORD = "mat-khau-cua-can-bo";
    private static final Map<String, String[]> OFFICERS = Map.of(
            "officerOfHaNoi", new String[] {"PROVINCIAL_OFFICER", "01"},
            "officerOfThanhHoa", new String[] {"PROVINCIAL_OFFICER", "38"},
            "auditor", new String[] {"AUDITOR", "VN"},
            "financeOfficerOfThanhHoa", new String[] {"FINANCE_OFFICER", "38"},
            "councilReaderOfThanhHoa", new String[] {"COUNCIL_READER", "38"},
            "nobody", new String[0]);
    private static boolean made;

    private Callers() {}

    static synchronized Http of(String name) {
        Http administrator = Http.administrator();
        if (name.equals("administrator")) {
            return administrator;
        }
        int colon = name.indexOf(':');
        if (colon > 0) {
            return administrator.as(name.substring(0, colon), name.substring(colon + 1));
        }
        if (!made) {
            OFFICERS.forEach((officer, grant) -> make(administrator, officer, grant));
            made = true;
        }
        if (!OFFICERS.containsKey(name)) {
            throw new IllegalArgumentException("there is no caller " + name);
        }
        return administrator.as(signInName(name), PASSWORD);
    }

    private static String signInName(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    private static void make(Http administrator, String name, String... grant) {
        JsonObject account = jakarta.json.Json.createObjectBuilder()
                .add("userName", signInName(name))
                .add("fullName", "Cán bộ kiểm thử")
                .add("kind", "OFFICER")
                .add("unitCode", grant.length == 2 ? grant[1] : "VN")
                .add("password", PASSWORD)
                .build();
        require(RestDoor.call(administrator, new Request("createAccount", account, null, null)));
        if (grant.length == 2) {
            JsonObject granted = jakarta.json.Json.createObjectBuilder()
                    .add("userName", signInName(name))
                    .add("role", grant[0])
                    .add("unitCode", grant[1])
                    .build();
            require(RestDoor.call(administrator, new Request("grantRole", granted, null, null)));
        }
    }

    private static void require(Result result) {
        if (result.code() != null && !result.code().equals("CONFLICT")) {
            throw new IllegalStateException("fixture of callers failed: " + result);
        }
    }
}
