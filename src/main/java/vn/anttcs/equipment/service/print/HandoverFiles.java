package vn.anttcs.equipment.service.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.EquipmentStore;
import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverFile;
import vn.anttcs.equipment.api.HandoverFormat;
import vn.anttcs.equipment.api.MovementLine;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.service.KindViews;
import vn.anttcs.equipment.service.StoreBook;
import vn.anttcs.organisation.api.GetUnit;
import vn.anttcs.organisation.service.UnitDirectory;
import vn.anttcs.platform.persistence.ReadTime;

/** Tệp biên bản: a hand-over list as a page or as PDF. */
@ApplicationScoped
public class HandoverFiles {
    private KindRows kinds;
    private KindViews named;
    private StoreBook stores;
    private UnitDirectory units;

    protected HandoverFiles() {}

    @Inject
    public HandoverFiles(KindRows kinds, KindViews named, StoreBook stores, UnitDirectory units) {
        this.kinds = kinds;
        this.named = named;
        this.stores = stores;
        this.units = units;
    }

    /**
     * The list to print and sign.
     *
     * @param drawn pictures of its signatures by their numbers
     * @param format null is HTML
     */
    HandoverFile file(Handover list, Map<String, byte[]> drawn, HandoverFormat format) {
        ReadTime time = new ReadTime(list.businessDay(), list.knownOn());
        boolean pdf = format == HandoverFormat.PDF;
        HandoverSheet sheet = sheet(list, drawn, time);
        byte[] content = pdf ? HandoverPdf.of(sheet) : HandoverPrint.page(sheet).getBytes(StandardCharsets.UTF_8);
        return new HandoverFile(
                "bien-ban-" + list.listNo() + (pdf ? ".pdf" : ".html"),
                pdf ? "application/pdf" : "text/html;charset=utf-8",
                content,
                checksum(content));
    }

    private HandoverSheet sheet(Handover list, Map<String, byte[]> drawn, ReadTime time) {
        EquipmentStore store = stores.get(list.storeNo(), time);
        return new HandoverSheet(
                list,
                kinds(list, time),
                units.getUnit(new GetUnit(store.unitCode(), null, null)).name(),
                store.name(),
                drawn);
    }

    private Map<String, EquipmentKind> kinds(Handover list, ReadTime time) {
        List<String> codes = list.people().stream()
                .flatMap(person -> person.lines().stream())
                .map(MovementLine::kindCode)
                .distinct()
                .toList();
        return named.views(kinds.withCodes(codes), time).stream()
                .collect(Collectors.toMap(EquipmentKind::kindCode, kind -> kind));
    }

    /** How names of files of a type end. */
    static String ending(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "image/jpeg" -> ".jpg";
            default -> ".png";
        };
    }

    static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
