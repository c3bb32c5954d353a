package vn.anttcs.budget.rule.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.anttcs.budget.rule.Packages;
import vn.anttcs.budget.rule.text.Text;

class PolicyDifferenceTest {

    @Test
    void a_policy_does_not_differ_from_itself() {
        assertThat(PolicyDifference.of(Packages.policy("nghean-06-2024"), Packages.policy("nghean-06-2024")))
                .isEmpty();
    }

    @Test
    void what_ho_chi_minh_city_changes_for_binh_duong_is_told_in_both_languages() {
        List<Text> sentences = PolicyDifference.of(Packages.policy("binhduong-2024"), Packages.policy("hcm-54-2025"));
        assertThat(sentences)
                .contains(
                        new Text(
                                "Hỗ trợ thường xuyên hằng tháng – mức chi – chức danh là Tổ trưởng: từ 5.000.000 đồng"
                                        + " thành 6.500.000 đồng",
                                "Regular monthly support – amount – position is head: from VND 5,000,000 to VND"
                                        + " 6,500,000"),
                        new Text("thêm khoản chi: Bồi dưỡng trực đêm", "new: item: Allowance for night duty"),
                        new Text(
                                "hiệu lực từ: từ 2024-07-01 thành 2025-12-01",
                                "valid from: from 2024-07-01 to 2025-12-01"));
        assertThat(sentences)
                .anyMatch(sentence -> sentence.en().contains("gone: commune")
                        || sentence.en().contains("gone: kind of commune is commune"));
    }

    @Test
    void a_new_way_of_reading_a_rate_is_told() {
        List<Text> sentences = PolicyDifference.of(Packages.policy("hcm-2024"), Packages.policy("hcm-54-2025"));
        assertThat(sentences)
                .anyMatch(sentence ->
                        sentence.vi().contains("22 %") && sentence.vi().contains("tỷ lệ đóng BHXH tự nguyện"));
        assertThat(sentences).noneMatch(sentence -> sentence.en().contains("Allowance for night duty"));
    }
}
