package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.personnel.api.AttachFile;
import vn.anttcs.personnel.api.FileContent;
import vn.anttcs.personnel.api.GetFile;
import vn.anttcs.personnel.api.ListFiles;
import vn.anttcs.personnel.api.MemberFile;
import vn.anttcs.personnel.api.MemberFiles;
import vn.anttcs.personnel.api.RemoveFile;
import vn.anttcs.personnel.persistence.FileFact;
import vn.anttcs.personnel.persistence.FileRows;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/** Ảnh và tệp đính kèm của thành viên. */
@Stateless
public class MemberFileStore {
    @Inject
    private ServiceActs acts;

    @Inject
    private MemberRecords records;

    @Inject
    private DatedRows rows;

    @Inject
    private FileRows files;

    /** Đính kèm tệp: keeps a file from today on. */
    @Operation(value = "attachFile", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public MemberFile attachFile(AttachFile command) {
        FileChecks.refuseWrongContent(command);
        MemberAnchor member = acts.open(command.memberNo(), command.version()).member();
        FileFact fact = new FileFact(
                command.kind(),
                command.fileName(),
                command.mediaType(),
                command.content().length,
                FileChecks.checksum(command.content()),
                acts.today(),
                null);
        Dated<FileFact> row =
                rows.row(member.id(), files.nextNumber(), DateRange.from(acts.today()), fact, acts.recording(null));
        files.add(row.key(), command.content());
        rows.add(FileRows.FILE, List.of(row));
        return file(row, member.version());
    }

    /** A file with its content; one that was removed can be read for the days before. */
    @Operation(value = "getFile", right = Right.PERSONAL_DATA_READ, members = "memberNo")
    public FileContent getFile(GetFile query) {
        ReadTime time = records.time(query.validOn(), query.knownOn());
        Dated<FileFact> row = find(records.member(query.memberNo()), query.fileNo(), time);
        FileFact fact = row.values();
        return new FileContent(
                row.key(),
                fact.kind(),
                fact.fileName(),
                fact.mediaType(),
                fact.byteCount(),
                fact.checksum(),
                files.content(row.key()));
    }

    private Dated<FileFact> find(MemberAnchor member, String fileNo, ReadTime time) {
        return rows.find(FileRows.FILE, member.id(), fileNo, time)
                .filter(row -> row.values().counts())
                .orElseThrow(() -> Refusal.notFound("fileNo", fileNo));
    }

    /** The files kept up to a day, also those removed by then. */
    @Operation(value = "listFiles", right = Right.PERSONAL_DATA_READ, members = "memberNo")
    public MemberFiles listFiles(ListFiles query) {
        MemberRecords.Facts<FileFact> found = records.on(
                FileRows.FILE, records.member(query.memberNo()), records.time(query.validOn(), query.knownOn()));
        return new MemberFiles(
                found.rows().stream()
                        .map(row -> file(row, found.member().version()))
                        .toList(),
                found.time().knownOn());
    }

    /** Gỡ tệp: from today on it no longer counts; nothing is deleted. */
    @Operation(value = "removeFile", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public MemberFile removeFile(RemoveFile command) {
        MemberAnchor member = acts.open(command.memberNo(), command.version()).member();
        FileFact fact = find(member, command.fileNo(), acts.now()).values().removed(command.reason());
        DateRange period = DateRange.from(acts.today());
        rows.put(FileRows.FILE, member.id(), command.fileNo(), period, fact, acts.recording(null));
        return file(
                rows.find(FileRows.FILE, member.id(), command.fileNo(), acts.now())
                        .orElseThrow(),
                member.version());
    }

    private static MemberFile file(Dated<FileFact> row, long version) {
        FileFact fact = row.values();
        return new MemberFile(
                row.key(),
                fact.kind(),
                fact.fileName(),
                fact.mediaType(),
                fact.byteCount(),
                fact.checksum(),
                fact.attachedOn(),
                fact.counts() ? null : row.valid().from(),
                fact.removalReason(),
                version);
    }
}
