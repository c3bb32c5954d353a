package vn.anttcs.budget.service;

import java.util.stream.Collectors;
import vn.anttcs.budget.api.PolicyHolding;
import vn.anttcs.budget.rule.line.Rule;

/** Says in words why one policy and not another holds for a place. */
final class HoldingReasons {
    private HoldingReasons() {}

    static PolicyHolding view(PolicyBook.Held held) {
        Rule rule = held.holding().rule();
        return new PolicyHolding(
                rule.item().code(),
                rule.item().title().name().vi(),
                rule.item().title().name().en(),
                rule.policy().code(),
                held.entry().revision(),
                rule.policy().identity().resolution().number(),
                vietnamese(held),
                english(held));
    }

    private static String vietnamese(PolicyBook.Held held) {
        String area = held.area() instanceof PolicyArea.OfFormerProvince former
                ? "địa bàn thuộc tỉnh cũ mã " + former.province()
                : held.area().rank() == 0 ? "địa bàn dưới cấp tỉnh" : "địa bàn toàn tỉnh";
        String ground = "Nghị quyết " + resolution(held) + " đang có hiệu lực cho khoản này tại " + area;
        return held.others().isEmpty()
                ? ground + "; không chính sách nào khác có khoản này ở đây."
                : ground + "; địa bàn này nhỏ hơn địa bàn của " + others(held) + ".";
    }

    private static String english(PolicyBook.Held held) {
        String area = held.area() instanceof PolicyArea.OfFormerProvince former
                ? "what was province " + former.province() + " until 30 June 2025"
                : held.area().rank() == 0 ? "an area below the province" : "the whole province";
        String ground = "Resolution " + resolution(held) + " is in force for this item in " + area;
        return held.others().isEmpty()
                ? ground + "; no other policy has this item here."
                : ground + "; that is a smaller area than that of " + others(held) + ".";
    }

    private static String resolution(PolicyBook.Held held) {
        return held.entry().policy().policy().identity().resolution().number();
    }

    private static String others(PolicyBook.Held held) {
        return held.others().stream()
                .map(other -> other.policy().policy().identity().resolution().number())
                .collect(Collectors.joining(", "));
    }
}
