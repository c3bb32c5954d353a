package vn.anttcs.exchange.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.exchange.api.GetImportCorrections;
import vn.anttcs.exchange.api.GetImportTemplate;
import vn.anttcs.exchange.api.ImportFile;
import vn.anttcs.exchange.persistence.ImportParts;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.exchange.rule.ImportTemplate;
import vn.anttcs.platform.error.Refusal;

/** Tệp mẫu và tệp cần sửa: the files that an import hands out. */
@Stateless
public class ImportFiles {
    /** Spreadsheets take a file for UTF-8 only when it begins with this mark. */
    private static final String MARK = "\uFEFF";

    @Inject
    private ImportParts parts;

    @Inject
    private ImportSight sight;

    /** The refused rows as read, each with its reasons and what to do: to be corrected and sent again. */
    @Operation(value = "getImportCorrections", territory = Territory.OPEN)
    public ImportFile getImportCorrections(GetImportCorrections query) {
        JobRow job = sight.see(query.importNo());
        long partNo = query.partNo() == null ? 1 : query.partNo();
        ImportParts.Correction part =
                sight.seesPersonalData(job) ? parts.correction(job.id(), partNo).orElse(null) : null;
        if (part == null) {
            throw Refusal.notFound("partNo", String.valueOf(partNo));
        }
        return new ImportFile(
                "can-sua-" + job.importNo() + ".csv",
                partNo,
                job.counts().correctionParts(),
                part.content(),
                part.checksum());
    }

    /** An empty file with the headings of a kind. */
    @Operation(value = "getImportTemplate", territory = Territory.OPEN)
    public ImportFile getImportTemplate(GetImportTemplate query) {
        ImportTemplate template = ImportTemplate.valueOf(query.kind().name());
        String text = MARK
                + String.join(
                        ",",
                        template.headings().stream().map(ImportFiles::quoted).toList()) + "\r\n";
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        String name = "mau-" + query.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
        return new ImportFile(name, 1, 1, content, PartStore.checksum(content));
    }

    private static String quoted(String heading) {
        return heading.indexOf(',') < 0 ? heading : '"' + heading + '"';
    }
}
