package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.personnel.persistence.FileRows;

/** Kho tệp: keeps contents for features further out, under the same checks as the files of members. */
@ApplicationScoped
public class KeptFiles {
    private FileRows files;

    protected KeptFiles() {}

    @Inject
    public KeptFiles(FileRows files) {
        this.files = files;
    }

    /** Refuses a type that is not kept, and content that does not begin as its type does. */
    public void refuseWrongContent(String mediaType, byte[] content) {
        FileChecks.refuseWrongContent(mediaType, content);
    }

    /** SHA-256 of the content, hexadecimal. */
    public String checksum(byte[] content) {
        return FileChecks.checksum(content);
    }

    /** Keeps a content for good; tells the number under which it is found. */
    public String keep(byte[] content) {
        String number = files.nextNumber();
        files.add(number, content);
        return number;
    }

    /** A content that is kept. */
    public byte[] content(String fileNo) {
        return files.content(fileNo);
    }
}
