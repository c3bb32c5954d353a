package vn.anttcs.equipment.service.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverDirection;
import vn.anttcs.equipment.api.HandoverSignature;
import vn.anttcs.equipment.rule.print.SignatureForm;
import vn.anttcs.equipment.rule.print.SignatureSide;

class HandoverPrintTest {
    private static final byte[] PICTURE = {1, 2, 3, (byte) 250};

    private static String print(HandoverDirection direction, String reverses) {
        return HandoverPrint.page(Printed.sheet(direction, reverses, Printed.few()));
    }

    private static HandoverSignature signature(
            String number, SignatureSide side, String memberNo, SignatureForm form, String signer) {
        return new HandoverSignature(
                number,
                side,
                null,
                memberNo,
                form,
                signer,
                Printed.DAY,
                form == SignatureForm.DRAWN ? "image/png" : "application/pdf",
                1234,
                "ab".repeat(32),
                Printed.NOW);
    }

    private static String signed(List<HandoverSignature> signatures) {
        HandoverSheet sheet = Printed.sheet(HandoverDirection.HAND_OVER, null, Printed.few());
        Handover list = sheet.list().with(signatures);
        return HandoverPrint.page(new HandoverSheet(
                list, sheet.kinds(), sheet.unitName(), sheet.storeName(), Map.of("CK1", PICTURE, "CK3", PICTURE)));
    }

    @Test
    void everybody_signs_once_for_all_their_lines() {
        String page = print(HandoverDirection.HAND_OVER, null);
        assertThat(page.split("class=\"sign\"", -1)).hasSize(4);
        assertThat(page).contains("rowspan=\"2\"></td>", "rowspan=\"1\"></td>");
        assertThat(page)
                .contains("BIÊN BẢN BÀN GIAO TRANG BỊ", "05/03/2026", "Người giao: ", "12/QĐ-UBND ngày 26/02/2026")
                .contains(
                        "<td>Lê Văn An</td><td>TV0000001</td><td>Giầy da thấp cổ</td><td>40</td><td></td><td>đôi</td>")
                .contains("<td></td><td>DC-2026-000017</td>")
                .contains("<td>UNKNOWN</td>")
                .contains("<td>Tổ</td><td>1000001</td>")
                .doesNotContain("hủy bỏ", "<img", "class=\"scan\"");
    }

    @Test
    void what_is_taken_back_says_so_and_names_the_list_that_it_puts_right() {
        assertThat(print(HandoverDirection.TAKE_BACK, "BB0000009"))
                .contains("BIÊN BẢN NHẬN LẠI TRANG BỊ", "Người nhận: ", "biên bản số: BB0000009");
    }

    @Test
    void drawn_signatures_are_part_of_the_page_and_scans_are_named_with_what_proves_them() {
        String page = signed(List.of(
                signature("CK1", SignatureSide.USER, "TV0000001", SignatureForm.DRAWN, "Lê Văn An"),
                signature("CK2", SignatureSide.USER, "TV0000002", SignatureForm.SCANNED, "<i>Ánh</i>"),
                signature("CK3", SignatureSide.STORE, null, SignatureForm.DRAWN, "Nguyễn Đức Bình"),
                signature("CK4", SignatureSide.LIST, null, SignatureForm.SCANNED, null)));
        String picture = "<img alt=\"\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(PICTURE) + "\"><br>";
        assertThat(page)
                .contains("rowspan=\"2\">" + picture + "Lê Văn An, 05/03/2026</td>")
                .contains("rowspan=\"1\">&lt;i&gt;Ánh&lt;/i&gt;, 05/03/2026, bản quét CK2</td>")
                .contains("<span>" + picture + "Nguyễn Đức Bình, 05/03/2026</span>")
                .contains(
                        "Bản quét CK2 (&lt;i&gt;Ánh&lt;/i&gt;), ký ngày 05 tháng 3 năm 2026, 1.234 byte, SHA-256 abab")
                .contains("Bản quét CK4 (cả biên bản)")
                .doesNotContain("http", "<i>");
        assertThat(page.split("<img", -1)).hasSize(3);
        assertThat(page.split("class=\"scan\"", -1)).hasSize(3);
    }

    @Test
    void texts_are_texts_and_no_markup() {
        assertThat(signed(List.of(
                        signature("CK1", SignatureSide.USER, "TV0000001", SignatureForm.DRAWN, "An <script>\"x\"&"))))
                .contains("An &lt;script&gt;&quot;x&quot;&amp;, 05/03/2026")
                .doesNotContain("<script>");
    }
}
