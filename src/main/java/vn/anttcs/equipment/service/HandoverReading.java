package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.EquipmentLine;
import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverDirection;
import vn.anttcs.equipment.api.HandoverFile;
import vn.anttcs.equipment.api.HandoverPerson;
import vn.anttcs.equipment.api.MakeHandover;
import vn.anttcs.equipment.api.ReverseHandover;
import vn.anttcs.equipment.persistence.HandoverRow;
import vn.anttcs.equipment.persistence.HandoverRows;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;

/** Finds hand-over lists of a store, writes them to print, and turns them round. */
@ApplicationScoped
public class HandoverReading {
    private Holders holders;
    private HandoverRows lists;
    private HandoverViews views;
    private KindRows kinds;
    private KindViews named;

    protected HandoverReading() {}

    @Inject
    public HandoverReading(Holders holders, HandoverRows lists, HandoverViews views, KindRows kinds, KindViews named) {
        this.holders = holders;
        this.lists = lists;
        this.views = views;
        this.kinds = kinds;
        this.named = named;
    }

    /** The list of a store with a number, or the refusal {@code NOT_FOUND}. */
    HandoverRow find(String storeNo, String listNo, Instant knownOn) {
        long store = holders.of(Custody.store(storeNo), "").id();
        return lists.find(store, listNo)
                .filter(list -> !list.recordedAt().isAfter(knownOn))
                .orElseThrow(() -> Refusal.notFound("listNo", listNo));
    }

    Handover view(HandoverRow list, String storeNo, Instant knownOn) {
        return views.view(list, storeNo, knownOn);
    }

    /** The list to print and sign. */
    HandoverFile file(HandoverRow list, String storeNo, ReadTime time) {
        Handover view = views.view(list, storeNo, time.knownOn());
        List<String> codes = view.people().stream()
                .flatMap(person -> person.lines().stream())
                .map(line -> line.kindCode())
                .distinct()
                .toList();
        Map<String, EquipmentKind> known =
                named.views(kinds.withCodes(codes), new ReadTime(list.businessDay(), time.knownOn())).stream()
                        .collect(Collectors.toMap(EquipmentKind::kindCode, kind -> kind));
        byte[] content = HandoverPrint.page(view, known).getBytes(StandardCharsets.UTF_8);
        return new HandoverFile(
                "bien-ban-" + list.listNo() + ".html", "text/html;charset=utf-8", content, checksum(content));
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The command of the list that puts this one right. */
    MakeHandover turned(HandoverRow list, ReverseHandover command, Instant knownOn) {
        Handover view = views.view(list, command.storeNo(), knownOn);
        return new MakeHandover(
                command.storeNo(),
                view.direction() == HandoverDirection.HAND_OVER
                        ? HandoverDirection.TAKE_BACK
                        : HandoverDirection.HAND_OVER,
                command.businessDay(),
                command.officer(),
                view.people().stream()
                        .map(person -> new HandoverPerson(
                                person.teamCode(),
                                person.memberNo(),
                                person.lines().stream()
                                        .map(line -> new EquipmentLine(
                                                line.kindCode(),
                                                line.size(),
                                                line.lotNo(),
                                                line.serialNo(),
                                                line.quantity(),
                                                line.stateAfter()))
                                        .toList()))
                        .toList(),
                command.reason(),
                command.decision());
    }

    /** Whether another list has put this one right. */
    boolean isReversed(HandoverRow list) {
        return lists.isReversed(list.id());
    }
}
