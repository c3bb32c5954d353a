package vn.anttcs.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * One recognised member: candidates whose dossiers are complete but for vote and proposal are recognised, each by one
 * call, by both doors and by the floor, which writes the same rows.
 */
final class Recognitions {
    private static final int CANDIDATES = 1_500;
    private static final int PLACES = 100;
    private static final String DAY = "2025-08-20";
    private static final String DECLARATIONS = String.join(
            ",",
            List.of(
                            "CLEAR_BACKGROUND",
                            "LAW_ABIDING_FAMILY",
                            "NOT_PROSECUTED",
                            "NOT_SERVING_SENTENCE",
                            "NOT_UNDER_JUDICIAL_MEASURE",
                            "NOT_UNDER_ADMINISTRATIVE_HANDLING",
                            "PAST_SENTENCES_CLEARED",
                            "PAST_HANDLING_EXPIRED")
                    .stream()
                    .map(word -> "{\"declaration\":\"" + word + "\",\"answer\":true}")
                    .toList());
    private final Caller caller;
    private final String commune;
    private final long firstPerson = System.nanoTime() / 1000;
    private int persons;

    private Recognitions(Caller caller) {
        this.caller = caller;
        commune = caller.object("/api/v1/units/38/children?limit=1")
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("code");
    }

    static void run(Caller caller) throws Exception {
        Recognitions recognitions = new Recognitions(caller);
        List<String> floor = recognitions.candidates();
        List<String> rest = recognitions.candidates();
        List<String> soap = recognitions.candidates();
        Load.Figures base = Load.each(floor, number -> caller.post("/floor/read/recognition", number));
        Load.print("one recognised member, floor", base, null);
        Load.print("one recognised member, REST", Load.each(rest, recognitions::byRest), base);
        Load.print("one recognised member, SOAP", Load.each(soap, recognitions::bySoap), base);
    }

    /** Candidates of new teams, in an order in which neighbours apply to different teams. */
    private List<String> candidates() {
        List<String> teams = new ArrayList<>();
        for (int team = 0; team < CANDIDATES / PLACES; team++) {
            teams.add(team());
        }
        List<String> members = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            teams.forEach(team -> members.add(candidate(team)));
        }
        return members;
    }

    private String team() {
        String place = made(
                "/api/v1/residential-units",
                "{" + decision("2025-06-20") + ",\"validFrom\":\"2025-07-01\",\"communeCode\":\"" + commune
                        + "\",\"name\":\"Thôn đo kiểm\",\"kind\":\"VILLAGE\"}",
                "code");
        return made(
                "/api/v1/teams",
                "{" + decision("2025-06-20")
                        + ",\"validFrom\":\"2025-07-01\",\"name\":\"Tổ đo kiểm\",\"communeCode\":\""
                        + commune + "\",\"residentialUnits\":[{\"code\":\"" + place + "\"}],\"authorisedStrength\":"
                        + PLACES + "}",
                "teamCode");
    }

    private String candidate(String team) {
        while (true) {
            try {
                return candidate(team, firstPerson + persons++);
            } catch (IllegalStateException refused) {
                if (!refused.getMessage().contains("PERSON_EXISTS")) {
                    throw refused;
                }
                // Somebody of the force or of an earlier run has this citizen id.
            }
        }
    }

    private String candidate(String team, long number) {
        long born = 1960 + number / 1_000_000 % 40;
        return made(
                "/api/v1/members",
                "{\"citizenId\":\"" + String.format("0960%02d%06d", born % 100, number % 1_000_000)
                        + "\",\"fullName\":\"Lê Văn Sàn\",\"sex\":\"MALE\",\"dateOfBirth\":\"" + born
                        + "-04-12\",\"educationLevel\":\"UPPER_SECONDARY\",\"teamCode\":\"" + team
                        + "\",\"position\":\"MEMBER\",\"appliedOn\":\"2025-08-01\",\"residenceRegisteredSince\":"
                        + "\"2010-01-01\",\"livingThere\":true,\"healthCertificate\":{\"issuedOn\":\"2025-07-20\","
                        + "\"sufficient\":true},\"declarations\":[" + DECLARATIONS + "]}",
                "memberNo");
    }

    private String made(String path, String json, String number) {
        return Caller.parse(caller.post(path, json)).getString(number);
    }

    private static String decision(String day) {
        return "\"decision\":{\"number\":\"1/QĐ-UBND\",\"date\":\"" + day + "\",\"issuer\":\"Ủy ban nhân dân\"}";
    }

    private void byRest(String memberNo) {
        caller.post(
                "/api/v1/members/" + memberNo + "/recognition",
                "{\"recognisedOn\":\"" + DAY + "\"," + decision(DAY)
                        + ",\"vote\":{\"votedOn\":\"2025-08-05\",\"councilPresent\":7,\"votesFor\":6},"
                        + "\"proposal\":{\"proposedOn\":\"2025-08-10\"}}");
    }

    private void bySoap(String memberNo) {
        caller.soap(
                "personnel",
                "<recogniseMember xmlns=\"urn:anttcs:personnel:v1\"><memberNo>" + memberNo + "</memberNo><recognisedOn>"
                        + DAY + "</recognisedOn><decision><number>1/QĐ-UBND</number><date>" + DAY
                        + "</date><issuer>Ủy ban nhân dân</issuer></decision><vote><votedOn>2025-08-05</votedOn>"
                        + "<councilPresent>7</councilPresent><votesFor>6</votesFor></vote><proposal>"
                        + "<proposedOn>2025-08-10</proposedOn></proposal></recogniseMember>");
    }
}
