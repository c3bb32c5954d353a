package vn.anttcs.benchmark;

import jakarta.json.JsonObject;

/** Search over the whole force. */
final class Searches {
    private Searches() {}

    static void run(Caller caller) throws Exception {
        JsonObject someone =
                caller.object("/api/v1/members?limit=1").getJsonArray("items").getJsonObject(0);
        time(caller, "first page of the force", "limit=50");
        time(caller, "frequent name, without marks", "name=nguyen%20thi%20hoa&limit=50");
        time(caller, "rare name", "name=khong%20co%20ai&limit=50");
        time(caller, "name in one province", "name=thi%20hoa&unit=38&limit=50");
        time(caller, "citizen id", "citizenId=" + someone.getString("citizenId"));
        time(caller, "members over 65", "ageFrom=65&limit=50");
        time(caller, "heads of teams", "position=HEAD&limit=50");
        time(caller, "suspended members", "status=SUSPENDED&limit=50");
    }

    private static void time(Caller caller, String what, String query) throws Exception {
        Load.print("search: " + what, Load.run(() -> caller.read("/api/v1/members?" + query)), null);
    }
}
