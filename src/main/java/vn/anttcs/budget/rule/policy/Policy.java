package vn.anttcs.budget.rule.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.anttcs.budget.rule.teamsize.TeamSize;
import vn.anttcs.budget.rule.text.Text;

/**
 * Chính sách: one resolution as data.
 *
 * @param identity who made it and how it is called
 * @param validity where and when it holds
 * @param values its named values
 * @param items what it pays
 * @param teamSizes how large teams are; the first entry that applies decides
 */
public record Policy(
        Identity identity, Validity validity, List<PolicyValue> values, List<Item> items, List<TeamSize> teamSizes) {

    public Policy {
        Objects.requireNonNull(identity, "a policy has an identity");
        Objects.requireNonNull(validity, "a policy has a validity");
        values = List.copyOf(values);
        items = List.copyOf(items);
        teamSizes = List.copyOf(teamSizes);
    }

    /** The code of the policy. */
    public String code() {
        return identity.code();
    }

    /** The item of that code, if the policy has it. */
    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /**
     * Tên chính sách.
     *
     * @param code its code, unique in the house
     * @param name its name
     * @param resolution the act
     * @param text the act in plain language
     * @param assumptions what the package assumes and somebody must confirm
     */
    public record Identity(String code, Text name, Resolution resolution, Text text, List<Text> assumptions) {
        public Identity {
            Objects.requireNonNull(code, "a policy has a code");
            Objects.requireNonNull(name, "a policy has a name");
            Objects.requireNonNull(resolution, "a policy is a resolution");
            Objects.requireNonNull(text, "a policy is told in plain language");
            assumptions = List.copyOf(assumptions);
        }
    }
}
