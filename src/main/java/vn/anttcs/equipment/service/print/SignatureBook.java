package vn.anttcs.equipment.service.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import vn.anttcs.equipment.api.EquipmentUser;
import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverEntry;
import vn.anttcs.equipment.api.HandoverSignature;
import vn.anttcs.equipment.api.SignHandover;
import vn.anttcs.equipment.persistence.print.SignatureRow;
import vn.anttcs.equipment.persistence.print.SignatureRows;
import vn.anttcs.equipment.rule.print.PrintGround;
import vn.anttcs.equipment.rule.print.SignatureForm;
import vn.anttcs.equipment.rule.print.SignatureRule;
import vn.anttcs.equipment.rule.print.SignatureSide;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.personnel.service.KeptFiles;
import vn.anttcs.platform.error.Refusal;

/** Sổ chữ ký: keeps signatures with hand-over lists, each side and person once. */
@ApplicationScoped
public class SignatureBook {
    private SignatureRows rows;
    private KeptFiles files;
    private EquipmentStamp stamps;

    protected SignatureBook() {}

    @Inject
    public SignatureBook(SignatureRows rows, KeptFiles files, EquipmentStamp stamps) {
        this.rows = rows;
        this.files = files;
        this.stamps = stamps;
    }

    /** Keeps a signature with a list. */
    HandoverSignature sign(long listId, Handover list, SignHandover command) {
        int post = post(list, command);
        String signer = signer(list, command, post);
        SignatureRule.Said said = new SignatureRule.Said(
                command.side(), command.user() != null, signer != null, command.form(), command.signedOn());
        Refusal.unlessAllowed(SignatureRule.decide(said, list.businessDay(), stamps.today()));
        files.refuseWrongContent(command.mediaType(), command.content());
        if (command.form() == SignatureForm.DRAWN) {
            refuseNoPicture(command.content());
        }
        String file = files.keep(command.content());
        SignatureRow row = new SignatureRow(
                rows.nextNumber(),
                listId,
                command.side(),
                post,
                command.form(),
                command.side() == SignatureSide.LIST ? null : signer,
                command.signedOn(),
                command.mediaType(),
                command.content().length,
                files.checksum(command.content()),
                file,
                stamps.stamp());
        if (!rows.add(row)) {
            throw Refusal.conflict("EQUIPMENT_SIGNED_ALREADY", "side", list.listNo());
        }
        return view(row, list);
    }

    /** The place of who signs on the list, from 1; 0 of the store and of the whole list. */
    private static int post(Handover list, SignHandover command) {
        EquipmentUser user = command.user();
        if (command.side() != SignatureSide.USER || user == null) {
            return 0;
        }
        OptionalInt found = IntStream.range(0, list.people().size())
                .filter(index -> isOf(list.people().get(index), user))
                .findFirst();
        return found.orElseThrow(() -> Refusal.refused(
                        PrintGround.EQUIPMENT_SIGN_NOT_ON_LIST.name(),
                        "user",
                        Objects.requireNonNullElse(user.memberNo(), Objects.requireNonNullElse(user.teamCode(), "-"))))
                + 1;
    }

    private static boolean isOf(HandoverEntry entry, EquipmentUser user) {
        return (user.memberNo() != null || user.teamCode() != null)
                && Objects.equals(entry.memberNo(), user.memberNo())
                && Objects.equals(entry.teamCode(), user.teamCode());
    }

    private static String signer(Handover list, SignHandover command, int post) {
        if (command.signer() != null) {
            return command.signer();
        }
        return switch (command.side()) {
            case STORE -> list.officer();
            case USER -> post == 0 ? "" : list.people().get(post - 1).name();
            case LIST -> null;
        };
    }

    /** What cannot be read as a picture now could never be printed. */
    private static void refuseNoPicture(byte[] content) {
        Refusal.unlessAllowed(SignatureRule.drawn(content));
        boolean picture;
        try {
            picture = ImageIO.read(new ByteArrayInputStream(content)) != null;
        } catch (IOException | IllegalArgumentException broken) {
            picture = false;
        }
        if (!picture) {
            throw Refusal.invalid("FILE_CONTENT_OTHER_TYPE", "content", "image/png");
        }
    }

    /** A list with its signatures as known at a recorded time. */
    public Handover signed(long listId, Handover list, Instant knownOn) {
        List<HandoverSignature> signatures =
                rows.of(listId, knownOn).stream().map(row -> view(row, list)).toList();
        return list.with(signatures);
    }

    /** The pictures of the drawn signatures of a list, by their numbers. */
    Map<String, byte[]> drawn(long listId, Instant knownOn) {
        Map<String, byte[]> drawn = new HashMap<>();
        rows.of(listId, knownOn).stream()
                .filter(row -> row.form() == SignatureForm.DRAWN)
                .forEach(row -> drawn.put(row.signatureNo(), files.content(row.fileNo())));
        return drawn;
    }

    /** The content of a signature of a list, or the refusal {@code NOT_FOUND}. */
    SignatureRow find(long listId, String signatureNo, Instant knownOn) {
        return rows.of(listId, knownOn).stream()
                .filter(row -> row.signatureNo().equals(signatureNo))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("signatureNo", signatureNo));
    }

    byte[] content(SignatureRow row) {
        return files.content(row.fileNo());
    }

    private static HandoverSignature view(SignatureRow row, Handover list) {
        HandoverEntry person = row.post() == 0 ? null : list.people().get(row.post() - 1);
        return new HandoverSignature(
                row.signatureNo(),
                row.side(),
                person == null ? null : person.teamCode(),
                person == null ? null : person.memberNo(),
                row.form(),
                row.signer(),
                row.signedOn(),
                row.mediaType(),
                row.byteCount(),
                row.checksum(),
                row.recordedAt());
    }
}
