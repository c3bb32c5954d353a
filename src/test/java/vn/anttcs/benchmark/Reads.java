package vn.anttcs.benchmark;

import jakarta.json.JsonObject;

/** Single reads and pages of fifty by both doors, beside the floor: for the nation, and for the officer of a province. */
final class Reads {
    private static final String PROVINCE = "38";
    private static final String OFFICER = "can-bo-do-kiem";
    private static final String OFFICERS_PASSWORD = "mot-mat-khau-de-do-toc-do";
    private final Caller caller;
    private final String memberNo;
    private final String commune;

    private Reads(Caller caller) {
        this.caller = caller;
        JsonObject first = caller.object("/api/v1/members?unit=" + PROVINCE + "&limit=1")
                .getJsonArray("items")
                .getJsonObject(0);
        memberNo = first.getString("memberNo");
        commune = caller.object("/api/v1/teams/" + first.getString("teamCode")).getString("communeCode");
    }

    static void run(Caller caller) throws Exception {
        Reads reads = new Reads(caller);
        reads.compare();
        reads.officer();
    }

    private void compare() throws Exception {
        compare("one unit", "unit?code=" + PROVINCE, "units/" + PROVINCE, caller, "organisation", unit());
        compare("one member", "member?memberNo=" + memberNo, "members/" + memberNo, caller, "personnel", member());
        compare("page of 50 members", "page?unit=" + commune, page(), caller, "personnel", soapPage());
    }

    /** What is right for one province costs more to decide than what is right everywhere. */
    private void officer() throws Exception {
        Caller officer = caller.as(OFFICER, OFFICERS_PASSWORD);
        register();
        compare(
                "one member, officer of the province",
                "member?memberNo=" + memberNo,
                "members/" + memberNo,
                officer,
                "personnel",
                member());
        compare(
                "page of 50 members, officer of the province",
                "page?unit=" + commune,
                page(),
                officer,
                "personnel",
                soapPage());
    }

    private void register() {
        try {
            caller.post(
                    "/api/v1/accounts",
                    "{\"userName\":\"" + OFFICER + "\",\"fullName\":\"Cán bộ đo kiểm\",\"kind\":\"OFFICER\","
                            + "\"unitCode\":\"" + PROVINCE + "\",\"password\":\"" + OFFICERS_PASSWORD + "\"}");
        } catch (IllegalStateException known) {
            if (known.getMessage().contains(" 409 ")) {
                // An earlier run on the same data has opened it.
                return;
            }
            throw known;
        }
        caller.post(
                "/api/v1/accounts/" + OFFICER + "/grants",
                "{\"role\":\"PROVINCIAL_OFFICER\",\"unitCode\":\"" + PROVINCE + "\"}");
    }

    private void compare(String what, String floor, String rest, Caller who, String feature, String soap)
            throws Exception {
        Load.warm(() -> {
            who.read("/api/v1/" + rest);
            who.soap(feature, soap);
        });
        Load.Figures base = Load.run(() -> caller.read("/floor/read/" + floor));
        Load.print(what + ", floor", base, null);
        Load.print(what + ", REST", Load.run(() -> who.read("/api/v1/" + rest)), base);
        Load.print(what + ", SOAP", Load.run(() -> who.soap(feature, soap)), base);
    }

    private static String unit() {
        return "<getUnit xmlns=\"urn:anttcs:organisation:v1\"><code>" + PROVINCE + "</code></getUnit>";
    }

    private String member() {
        return "<getMember xmlns=\"urn:anttcs:personnel:v1\"><memberNo>" + memberNo + "</memberNo></getMember>";
    }

    private String page() {
        return "members?unit=" + commune + "&limit=50";
    }

    private String soapPage() {
        return "<findMembers xmlns=\"urn:anttcs:personnel:v1\"><unit>" + commune
                + "</unit><limit>50</limit></findMembers>";
    }
}
