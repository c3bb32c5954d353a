package vn.anttcs.exchange.demonstration;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes what is held in the communes that have a store: furniture with the teams, some of it damaged; uniforms with the
 * members since their recognition; support tools in the stores, since nobody has a certificate of use yet, but for a few
 * that teams hold all the same.
 */
final class EquipmentRows implements TeamWalk.Visitor {
    /** The kind of vehicle of the demonstration, which the catalogue does not come with. */
    static final String MOTORBIKE = "PATROL_MOTORBIKE";

    private static final String USABLE = "Dùng được";
    private static final String DAMAGED = "Hư hỏng";
    private static final String BATON = "RUBBER_BATON";
    private static final int TEAMS_TO_ONE_BATON = 60;
    private static final int BATONS = 6;
    private static final int MOTORBIKES = 2;

    private final long seed;
    private final Rows rows;
    private final Map<String, String> stores;
    private final MemberSketch.Drawing drawing;
    private final Set<String> written = new HashSet<>();

    EquipmentRows(long seed, Rows rows, PersonNames names, Map<String, String> stores) {
        this.seed = seed;
        this.rows = rows;
        this.stores = stores;
        this.drawing = new MemberSketch.Drawing(seed, names, new Background(), new Identifiers(seed));
    }

    /** The serial number of a motorbike of a province, from 1. */
    static String motorbike(String provinceCode, int number) {
        return "XM-" + provinceCode + "-" + Rows.digits(number, 3);
    }

    /** The serial numbers of the batons in the store of a commune. */
    static List<String> batons(String communeCode) {
        return IntStream.rangeClosed(1, BATONS)
                .mapToObj(number -> "DC-" + communeCode + "-" + Rows.digits(number, 3))
                .toList();
    }

    @Override
    public void visit(TeamSketch team) throws IOException {
        Commune commune = team.commune().commune();
        String store = stores.get(commune.code());
        if (store == null) {
            return;
        }
        String province = stores.get(commune.provinceCode());
        if (province != null && written.add(commune.provinceCode())) {
            province(team, commune.provinceCode(), province);
        }
        if (written.add(commune.code())) {
            commune(team, commune.code(), store);
        }
        team(team);
        members(team);
    }

    private void province(TeamSketch team, String code, String store) throws IOException {
        for (int number = 1; number <= MOTORBIKES; number++) {
            piece(team, Holder.store(store), MOTORBIKE, motorbike(code, number));
        }
        for (int number = 1; number <= BATONS * 4; number++) {
            piece(team, Holder.store(store), BATON, "DC-" + code + "-" + Rows.digits(number, 4));
        }
        row(team, held(Holder.store(store), "RAINCOAT", 200, CommuneDecisions.FIRST_DAY));
    }

    private void commune(TeamSketch team, String code, String store) throws IOException {
        Holder holder = Holder.store(store);
        for (String serial : batons(code)) {
            piece(team, holder, BATON, serial);
        }
        row(team, held(holder, "RAINCOAT", 20, CommuneDecisions.FIRST_DAY));
        row(team, held(holder, "SPRING_SUMMER_SET", 10, CommuneDecisions.FIRST_DAY));
        row(team, damaged(holder, "SHOES", 4));
    }

    private void team(TeamSketch team) throws IOException {
        Holder holder = new Holder("", team.code(), "");
        Dice dice = new Dice(seed, "furniture", team.number());
        row(team, held(holder, "DESK", dice.between(1, 3), CommuneDecisions.FIRST_DAY));
        row(team, held(holder, "CHAIR", team.strength(), CommuneDecisions.FIRST_DAY));
        row(team, held(holder, "BED", dice.between(1, 2), CommuneDecisions.FIRST_DAY));
        if (dice.percent(12)) {
            row(team, damaged(holder, "CHAIR", 1));
        }
        if (team.number() % TEAMS_TO_ONE_BATON == 0) {
            piece(team, holder, BATON, "DC-" + team.code());
        }
    }

    private void members(TeamSketch team) throws IOException {
        LocalDate firstIntake = drawing.firstIntake(team);
        for (int place = 0; place < team.strength(); place++) {
            MemberSketch member = drawing.of(team, place, firstIntake);
            Holder holder = new Holder("", "", member.citizenId());
            row(team, held(holder, "SPRING_SUMMER_SET", 2, member.recognisedOn()));
            row(team, held(holder, "SHOES", 1, member.recognisedOn()));
        }
    }

    private record Holder(String storeNo, String teamCode, String citizenId) {
        static Holder store(String storeNo) {
            return new Holder(storeNo, "", "");
        }
    }

    private static Held held(Holder holder, String kind, int quantity, LocalDate day) {
        return new Held(holder, kind, "", quantity, USABLE, day);
    }

    private static Held damaged(Holder holder, String kind, int quantity) {
        return new Held(holder, kind, "", quantity, DAMAGED, CommuneDecisions.FIRST_DAY);
    }

    private void piece(TeamSketch team, Holder holder, String kind, String serial) throws IOException {
        row(team, new Held(holder, kind, serial, 1, USABLE, CommuneDecisions.FIRST_DAY));
    }

    private record Held(Holder holder, String kind, String serial, int quantity, String state, LocalDate day) {}

    private void row(TeamSketch team, Held held) throws IOException {
        rows.text(held.holder().storeNo())
                .text(held.holder().teamCode())
                .text(held.holder().citizenId())
                .text(held.kind())
                .text("")
                .text("")
                .text(held.serial())
                .number(held.quantity())
                .text(held.state())
                .day(held.day())
                .text("");
        team.commune().decisions().teams(rows).end();
    }
}
