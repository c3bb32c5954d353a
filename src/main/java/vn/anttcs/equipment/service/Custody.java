package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.api.ConsumedLine;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentLine;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.EquipmentUser;
import vn.anttcs.equipment.api.ReceiveEquipment;
import vn.anttcs.equipment.api.ReceivedLine;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.LineRule;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Giao nhận: carries out what happens to equipment, all lines of an act or none. */
@ApplicationScoped
public class Custody {
    private static final EquipmentHolder NOBODY = new EquipmentHolder(null, null, null);

    private Holders holders;
    private TakerCheck takers;
    private LineReading lines;
    private CustodyLedger ledger;
    private MovementViews views;

    protected Custody() {}

    @Inject
    public Custody(Holders holders, TakerCheck takers, LineReading lines, CustodyLedger ledger, MovementViews views) {
        this.holders = holders;
        this.takers = takers;
        this.lines = lines;
        this.ledger = ledger;
        this.views = views;
    }

    /**
     * An act between holders.
     *
     * @param to who receives; null when it leaves for good
     * @param path where it stands in a command that has several, such as {@code people[2].}; else empty
     * @param outingId internal id of the loan under which the taker has it, or 0
     */
    public record Move(
            MovementAct act,
            EquipmentHolder from,
            EquipmentHolder to,
            LocalDate businessDay,
            List<EquipmentLine> lines,
            String reason,
            Decision decision,
            String path,
            long outingId) {
        /** An act that is the whole of a command. */
        public Move(
                MovementAct act,
                EquipmentHolder from,
                EquipmentHolder to,
                LocalDate businessDay,
                List<EquipmentLine> lines,
                String reason,
                Decision decision) {
            this(act, from, to, businessDay, lines, reason, decision, "");
        }

        /** One of several acts of a command. */
        public Move(
                MovementAct act,
                EquipmentHolder from,
                EquipmentHolder to,
                LocalDate businessDay,
                List<EquipmentLine> lines,
                String reason,
                Decision decision,
                String path) {
            this(act, from, to, businessDay, lines, reason, decision, path, 0);
        }

        boolean stays() {
            return act == MovementAct.DAMAGE || act == MovementAct.RESTORE || act == MovementAct.WRITE_OFF;
        }

        String giverField() {
            if (act == MovementAct.DISPOSE || act == MovementAct.ISSUE || act == MovementAct.REJECT) {
                return "";
            }
            if (!path.isEmpty()) {
                return person();
            }
            return to == null || stays() ? "holder" : "from";
        }

        private String person() {
            return path.substring(0, path.length() - 1);
        }

        String takerField() {
            if (act == MovementAct.RETURN) {
                return "";
            }
            return path.isEmpty() ? "to" : person();
        }
    }

    /** A store as a holder. */
    public static EquipmentHolder store(String storeNo) {
        return new EquipmentHolder(storeNo, null, null);
    }

    /** A team or a member as a holder. */
    public static EquipmentHolder user(EquipmentUser user) {
        return user == null ? NOBODY : new EquipmentHolder(null, user.teamCode(), user.memberNo());
    }

    /** A holder as the command names it; who is not named is nobody, which is refused where a holder belongs. */
    static EquipmentHolder holder(EquipmentHolder named) {
        return named == null ? NOBODY : named;
    }

    /** A line of what was used up as one of any act. */
    static EquipmentLine line(ConsumedLine line) {
        return new EquipmentLine(line.kindCode(), line.size(), line.lotNo(), null, line.quantity(), null);
    }

    /** Takes what was delivered into a store. */
    public EquipmentMovement receive(ReceiveEquipment command) {
        ReadTime time = views.on(command.businessDay());
        Holder store = holders.of(store(command.storeNo()), "");
        takers.refuseAbsent(store, command.storeNo(), "storeNo", time);
        List<LineRule.Line> read = command.lines().stream().map(Custody::line).toList();
        Map<String, LineReading.Known> known = lines.kinds(MovementAct.RECEIVE, read, "lines", command.businessDay());
        Holder supplier = Holder.outside(HolderKind.SUPPLIER);
        List<Account> accounts = lines.newAccounts(read, known, store);
        List<Posting> postings = new ArrayList<>();
        for (int index = 0; index < accounts.size(); index++) {
            Account to = accounts.get(index);
            ReceivedLine said = command.lines().get(index);
            postings.add(new Posting(to.at(supplier, to.state()), to, said.quantity(), said.priceDong()));
        }
        MovementHead head = new MovementHead(
                MovementAct.RECEIVE,
                command.businessDay(),
                views.stored(command.decision()),
                command.documentNo(),
                command.documentDate(),
                command.supplier(),
                command.fundingSource(),
                null);
        return views.written(ledger.write(head, postings));
    }

    /** Moves what is held, or changes the state in which it is. */
    public EquipmentMovement move(Move move) {
        ReadTime time = views.on(move.businessDay());
        Holder giver = holders.of(move.from(), move.giverField());
        Holder taker = taker(move, giver);
        if (!move.act().connects(giver, taker)) {
            throw Refusal.refused(
                    EquipmentGround.EQUIPMENT_HOLDERS.name(), move.to() == null ? null : move.takerField());
        }
        List<LineRule.Line> read =
                move.lines().stream().map(line -> line(move.act(), line)).toList();
        Map<String, LineReading.Known> known = lines.kinds(move.act(), read, move.path() + "lines", move.businessDay());
        if (move.to() != null && !move.stays()) {
            refuseTaker(move, taker, read, known, time);
        }
        List<Posting> postings = new ArrayList<>();
        List<Account> accounts = lying(move, giver, lines.accounts(read, move.path() + "lines", known, giver));
        for (int index = 0; index < accounts.size(); index++) {
            Account from = accounts.get(index);
            Account to = from.at(taker, move.act().after(from.state()));
            to = move.outingId() == 0 ? to : to.under(move.outingId());
            postings.add(new Posting(from, to, read.get(index).quantity(), null));
        }
        refuseShortages(ledger.shortages(postings, move.businessDay()), read, move);
        MovementHead head = new MovementHead(
                move.act(), move.businessDay(), views.stored(move.decision()), null, null, null, null, move.reason());
        return views.written(ledger.write(head, postings));
    }

    /** What is borrowed can be damaged, come right and be lost like what is one's own; nothing else is done with it. */
    private List<Account> lying(Move move, Holder giver, List<Account> accounts) {
        if (!move.act().befallsBorrowed()) {
            return accounts;
        }
        Map<Long, Account> pieces = ledger.pieces(giver, accounts);
        return accounts.stream()
                .map(account -> account.under(
                        pieces.getOrDefault(account.itemId(), account).outingId()))
                .toList();
    }

    private Holder taker(Move move, Holder giver) {
        if (move.to() != null) {
            return move.stays() ? giver : holders.of(move.to(), move.takerField());
        }
        if (move.act() == MovementAct.TO_REPAIR) {
            return new Holder(HolderKind.REPAIR, move.outingId());
        }
        return Holder.outside(
                switch (move.act()) {
                    case LOSS -> HolderKind.LOST;
                    case DISPOSE -> HolderKind.DISPOSED;
                    case REJECT -> HolderKind.SUPPLIER;
                    default -> HolderKind.CONSUMED;
                });
    }

    private void refuseTaker(
            Move move, Holder taker, List<LineRule.Line> read, Map<String, LineReading.Known> known, ReadTime time) {
        String number = number(move.to());
        takers.refuseAbsent(taker, number, move.takerField().isEmpty() ? "storeNo" : move.takerField(), time);
        List<Problem> problems = new ArrayList<>();
        boolean tools = known.values().stream().anyMatch(kind -> kind.fact().certificateNeeded());
        if (tools && !takers.mayTakeTools(taker, time)) {
            for (int index = 0; index < read.size(); index++) {
                String code = read.get(index).kindCode();
                if (known.get(code).fact().certificateNeeded()) {
                    problems.add(Problem.of(
                            EquipmentGround.EQUIPMENT_NO_CERTIFICATE.name(),
                            move.path() + "lines[" + index + "].kindCode",
                            code,
                            number,
                            time.validOn().toString()));
                }
            }
            throw Refusal.refused(problems);
        }
    }

    private static void refuseShortages(List<CustodyLedger.Shortage> shortages, List<LineRule.Line> read, Move move) {
        if (!shortages.isEmpty()) {
            throw Refusal.refused(shortages.stream()
                    .map(shortage -> Problem.of(
                            EquipmentGround.EQUIPMENT_NOT_ENOUGH.name(),
                            move.path() + "lines[" + shortage.line() + "].quantity",
                            read.get(shortage.line()).kindCode(),
                            String.valueOf(shortage.available()),
                            String.valueOf(shortage.posting().quantity()),
                            move.businessDay().toString()))
                    .toList());
        }
    }

    private static String number(EquipmentHolder holder) {
        if (holder.storeNo() != null) {
            return holder.storeNo();
        }
        return holder.teamCode() == null ? holder.memberNo() : holder.teamCode();
    }

    private static LineRule.Line line(ReceivedLine line) {
        return new LineRule.Line(
                line.kindCode(),
                line.size(),
                line.lotNo(),
                line.serialNo(),
                line.quantity(),
                EquipmentState.SERVICEABLE);
    }

    /** What a command says of a line, in the usual state of its act where it names none. */
    public static LineRule.Line line(MovementAct act, EquipmentLine line) {
        return new LineRule.Line(
                line.kindCode(),
                line.size(),
                line.lotNo(),
                line.serialNo(),
                line.quantity(),
                line.state() == null ? act.usualState() : line.state());
    }
}
