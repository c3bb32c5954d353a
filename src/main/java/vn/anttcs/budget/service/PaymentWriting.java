package vn.anttcs.budget.service;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.budget.api.PaymentFileKind;
import vn.anttcs.budget.api.PaymentTotal;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.shared.AmountInWords;

/** Writes the files of a run. */
final class PaymentWriting {
    // Excel takes a CSV file for what it is only with the mark.
    private static final String MARK = "\uFEFF";

    private PaymentWriting() {}

    /** Whether a file may be had before the run is approved; it says then that nobody has. */
    static boolean mayBeDraft(PaymentFileKind kind) {
        return kind == PaymentFileKind.PRINT || kind == PaymentFileKind.XLSX;
    }

    static byte[] content(PaymentFileKind kind, PaymentListing listing) {
        return switch (kind) {
            case PRINT -> PaymentPrint.page(listing).getBytes(StandardCharsets.UTF_8);
            case XLSX -> PaymentWorkbook.content(listing);
            case BANK_CSV -> csv(bank(listing));
            case TREASURY_CSV -> csv(treasury(listing));
        };
    }

    static String mediaType(PaymentFileKind kind) {
        return switch (kind) {
            case PRINT -> "text/html;charset=utf-8";
            case XLSX -> Workbooks.MEDIA_TYPE;
            case BANK_CSV, TREASURY_CSV -> "text/csv;charset=utf-8";
        };
    }

    static String fileName(PaymentFileKind kind, String unitCode, PaymentRunRow.Head run) {
        String name =
                switch (kind) {
                    case PRINT -> "danh-sach-chi-tra-%s-%s.html";
                    case XLSX -> "danh-sach-chi-tra-%s-%s.xlsx";
                    case BANK_CSV -> "chuyen-khoan-%s-%s.csv";
                    case TREASURY_CSV -> "kho-bac-%s-%s.csv";
                };
        return name.formatted(unitCode, run.month());
    }

    private static byte[] csv(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        out.write(MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whom the bank pays; who gets nothing has no line. */
    private static List<List<String>> bank(PaymentListing listing) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("STT", "Mã thành viên", "Họ và tên", "Mã tổ", "Số tiền (đồng)", "Nội dung"));
        for (PaymentListing.Row row : listing.rows()) {
            if (row.payable() > 0) {
                rows.add(List.of(
                        String.valueOf(rows.size()),
                        row.who().memberNo(),
                        row.who().name(),
                        text(row.who().team()),
                        String.valueOf(row.payable()),
                        "Chi tra thang " + listing.monthText() + " dot "
                                + listing.head().runNo()));
            }
        }
        rows.add(total(List.of("", "", "Tổng cộng", ""), listing.payable()));
        return rows;
    }

    /** What the treasury books: each item by source, level and classification, and what earlier payments made good. */
    private static List<List<String>> treasury(PaymentListing listing) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Khoản chi", "Nguồn", "Cấp ngân sách", "Mục lục ngân sách", "Số tiền (đồng)", "Ghi chú"));
        long booked = 0;
        for (PaymentTotal total : listing.totals()) {
            booked += total.amountDong();
            rows.add(List.of(
                    listing.items().getOrDefault(total.itemCode(), total.itemCode()),
                    text(total.fundingSource()),
                    text(total.fundingLevel()),
                    text(total.classification()),
                    String.valueOf(total.amountDong()),
                    ""));
        }
        if (booked != listing.payable()) {
            rows.add(List.of("Khấu trừ và chuyển kỳ sau", "", "", "", String.valueOf(listing.payable() - booked), ""));
        }
        rows.add(total(List.of("Tổng cộng", "", "", ""), listing.payable()));
        return rows;
    }

    private static List<String> total(List<String> before, long dong) {
        List<String> row = new ArrayList<>(before);
        row.add(String.valueOf(dong));
        row.add(AmountInWords.of(dong));
        return row;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
