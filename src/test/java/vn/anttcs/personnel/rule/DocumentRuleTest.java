package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.anttcs.law.Ground;
import vn.anttcs.law.GroundCode;
import vn.anttcs.law.Ruling;

/** Certificates and badges. */
class DocumentRuleTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 5);
    private final ServiceRecord serving = ServiceRecords.serving();
    private final ServiceRecord discharged = ServiceRecords.record()
            .state("2024-07-01", MemberStatus.SERVING)
            .state("2026-06-01", MemberStatus.DISCHARGED)
            .build();

    @Test
    void issues_one_document_of_each_kind() {
        assertThat(codes(DocumentRule.issue(serving, DocumentKind.BADGE, List.of(), ISSUED)))
                .isEmpty();
        assertThat(codes(
                        DocumentRule.issue(serving, DocumentKind.BADGE, List.of(document(DocumentState.HELD)), ISSUED)))
                .containsExactly(PersonnelGround.DOCUMENT_HELD_ALREADY);
        assertThat(codes(DocumentRule.issue(
                        serving, DocumentKind.CERTIFICATE, List.of(document(DocumentState.HELD)), ISSUED)))
                .isEmpty();
        assertThat(codes(DocumentRule.issue(
                        serving, DocumentKind.BADGE, List.of(document(DocumentState.REVOKED)), ISSUED)))
                .isEmpty();
    }

    @Test
    void issues_on_the_last_day_of_service_and_not_on_the_day_of_discharge() {
        assertThat(codes(DocumentRule.issue(discharged, DocumentKind.BADGE, List.of(), LocalDate.of(2026, 5, 31))))
                .isEmpty();
        assertThat(codes(DocumentRule.issue(discharged, DocumentKind.BADGE, List.of(), LocalDate.of(2026, 6, 1))))
                .containsExactly(PersonnelGround.NOT_IN_SERVICE_ON);
    }

    @Test
    void replaces_only_what_is_held_and_only_after_its_day_of_issue() {
        HeldDocument held = document(DocumentState.HELD);
        assertThat(codes(DocumentRule.replace(serving, held, "exchangedOn", ISSUED.plusDays(1))))
                .isEmpty();
        assertThat(codes(DocumentRule.replace(serving, held, "exchangedOn", ISSUED)))
                .containsExactly(PersonnelGround.DOCUMENT_ACT_BEFORE_ISSUE);
        assertThat(codes(DocumentRule.replace(
                        serving, document(DocumentState.EXCHANGED), "exchangedOn", ISSUED.plusDays(1))))
                .containsExactly(PersonnelGround.DOCUMENT_NOT_HELD);
    }

    @Test
    void revokes_after_the_end_of_service_too_but_does_not_replace_then() {
        LocalDate afterwards = LocalDate.of(2026, 6, 2);
        HeldDocument held = document(DocumentState.HELD);
        assertThat(codes(DocumentRule.end(held, "revokedOn", afterwards))).isEmpty();
        assertThat(codes(DocumentRule.replace(discharged, held, "reissuedOn", afterwards)))
                .containsExactly(PersonnelGround.NOT_IN_SERVICE_ON);
    }

    private static HeldDocument document(DocumentState state) {
        return new HeldDocument(DocumentKind.BADGE, "36-1", state, ISSUED, ISSUED);
    }

    private static List<GroundCode> codes(Ruling ruling) {
        return ruling.grounds().stream().map(Ground::code).toList();
    }
}
