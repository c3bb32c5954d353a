package vn.anttcs.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulingTest {

    private enum Code implements GroundCode {
        FIRST,
        SECOND
    }

    private static final LegalBasis BASIS = LegalBasis.cite("Law 30/2023/QH15", "13.1");
    private static final Ground FIRST = Ground.of(Code.FIRST, "dateOfBirth", BASIS, 18, LocalDate.of(2024, 7, 1));
    private static final Ground SECOND = Ground.of(Code.SECOND, null, BASIS);

    @Test
    void is_allowed_without_grounds() {
        assertThat(Ruling.of(List.of())).isEqualTo(Ruling.allowed());
        assertThat(Ruling.allowed().grounds()).isEmpty();
        assertThat(Ruling.all()).isEqualTo(Ruling.allowed());
        assertThat(Ruling.all(Ruling.allowed(), Ruling.allowed())).isEqualTo(Ruling.allowed());
    }

    @Test
    void is_refused_with_grounds() {
        assertThat(Ruling.of(List.of(FIRST))).isEqualTo(new Refused(List.of(FIRST)));
    }

    @Test
    void one_refusal_outweighs_every_approval_and_all_grounds_of_refusal_stay() {
        Ruling ruling = Ruling.all(
                new Refused(List.of(SECOND)),
                new NeedsApproval("COMMUNE_COMMITTEE_CHAIR", List.of(FIRST)),
                Ruling.allowed(),
                new Refused(List.of(FIRST)));
        assertThat(ruling).isEqualTo(new Refused(List.of(SECOND, FIRST)));
    }

    @Test
    void one_need_for_approval_outweighs_every_permission() {
        NeedsApproval needed = new NeedsApproval("COMMUNE_COMMITTEE_CHAIR", List.of(FIRST));
        assertThat(Ruling.all(Ruling.allowed(), needed, Ruling.allowed())).isEqualTo(needed);
    }

    @Test
    void names_several_approvers_once_each() {
        Ruling ruling = Ruling.all(
                new NeedsApproval("PROVINCE", List.of(FIRST)),
                new NeedsApproval("COMMUNE", List.of(SECOND)),
                new NeedsApproval("COMMUNE", List.of(FIRST)));
        assertThat(ruling).isEqualTo(new NeedsApproval("COMMUNE,PROVINCE", List.of(FIRST, SECOND)));
    }

    @Test
    void a_refusal_and_a_need_for_approval_have_a_ground() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Refused(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new NeedsApproval("COMMUNE", List.of()));
    }

    @Test
    void a_ground_renders_its_arguments_and_keeps_its_own_copy() {
        List<String> arguments = new ArrayList<>(List.of("a"));
        Ground ground = new Ground(Code.FIRST, null, arguments, null);
        arguments.add("b");
        assertThat(ground.arguments()).containsExactly("a");
        assertThat(FIRST.arguments()).containsExactly("18", "2024-07-01");
    }
}
