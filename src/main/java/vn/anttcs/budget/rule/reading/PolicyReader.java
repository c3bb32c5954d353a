package vn.anttcs.budget.rule.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.anttcs.budget.rule.policy.FirstMonth;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.policy.PolicyValue;
import vn.anttcs.budget.rule.policy.Repeal;
import vn.anttcs.budget.rule.policy.Resolution;
import vn.anttcs.budget.rule.policy.Territory;
import vn.anttcs.budget.rule.policy.Validity;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.teamsize.TeamSize;
import vn.anttcs.budget.rule.text.Text;
import vn.anttcs.shared.DateRange;

/** Đọc chính sách: the whole of a package but its golden cases. */
final class PolicyReader {
    private final ReferenceAmounts references;
    private final KnownPolicies known;

    PolicyReader(ReferenceAmounts references, KnownPolicies known) {
        this.references = references;
        this.known = known;
    }

    /** The policy, or null. */
    Policy policy(Place place) {
        boolean read = place.isObject(
                "format",
                "code",
                "name",
                "resolution",
                "text",
                "assumptions",
                "territory",
                "validFrom",
                "validTo",
                "firstMonth",
                "repeals",
                "values",
                "items",
                "teamSizes",
                "goldenCases");
        if (!read) {
            return null;
        }
        Place format = place.need("format");
        if (format.isPresent() && !"anttcs-policy/1".equals(format.value())) {
            format.unknown(format.value().toString(), List.of("anttcs-policy/1"));
        }
        Policy.Identity identity = identity(place);
        Validity validity = validity(place);
        ValueReader valueReader = new ValueReader();
        List<PolicyValue> values = valueReader.values(place.get("values").items());
        if (validity != null) {
            valueReader.check(validity);
        }
        ItemReader itemReader = new ItemReader(references, valueReader.types());
        List<Item> items = items(place.get("items").items(), itemReader);
        List<TeamSize> teamSizes = teamSizes(place.get("teamSizes"));
        return identity == null || validity == null || items == null || teamSizes == null
                ? null
                : new Policy(identity, validity, values, items, teamSizes);
    }

    private static Policy.Identity identity(Place place) {
        String code = place.need("code").text();
        if (code != null && !code.matches("[A-Z0-9][A-Z0-9-]{1,59}")) {
            code = place.get("code").wrong(MistakeCode.WRONG_SHAPE, "A-B-2024");
        }
        Text name = place.need("name").texts();
        Resolution resolution = resolution(place.need("resolution"));
        Text text = place.need("text").texts();
        List<Place> items = place.get("assumptions").items();
        List<Text> assumptions =
                items.stream().map(Place::texts).filter(Objects::nonNull).toList();
        return code == null || name == null || resolution == null || text == null
                ? null
                : new Policy.Identity(code, name, resolution, text, assumptions);
    }

    private static Resolution resolution(Place place) {
        if (!place.isPresent() || !place.isObject("number", "date", "council", "signer", "legalBasis")) {
            return null;
        }
        String number = place.need("number").text();
        LocalDate date = place.need("date").day();
        String council = place.need("council").text();
        String signer = place.get("signer").text();
        List<String> basis = place.get("legalBasis").items().stream()
                .map(Place::text)
                .filter(Objects::nonNull)
                .toList();
        return number == null || date == null || council == null
                ? null
                : new Resolution(number, date, council, signer, basis);
    }

    private Validity validity(Place place) {
        List<Territory> territory = new ArrayList<>();
        List<Place> parts = place.need("territory").several();
        for (Place part : parts) {
            Territory found = territory(part);
            if (found != null && territory.contains(found)) {
                part.wrong(MistakeCode.DUPLICATE, found.toString());
            } else if (found != null) {
                territory.add(found);
            }
        }
        DateRange period = ValueReader.period(place, "validFrom", "validTo");
        Place first = place.get("firstMonth");
        FirstMonth firstMonth = first.word(FirstMonth.class);
        List<Repeal> repeals = repeals(place.get("repeals").items());
        if (period == null || territory.isEmpty() || territory.size() < parts.size() || repeals == null) {
            return null;
        }
        boolean within = period.from().getDayOfMonth() != 1
                || repeals.stream().anyMatch(repeal -> repeal.from().getDayOfMonth() != 1);
        if (within && firstMonth == null) {
            return first.isPresent() ? null : first.wrong(MistakeCode.FIRST_MONTH_NEEDED);
        }
        return new Validity(territory, period, firstMonth, repeals);
    }

    private static Territory territory(Place place) {
        if (!place.isObject("unit", "on", "formerProvince")) {
            return null;
        }
        if (place.has("formerProvince")) {
            String province = place.get("formerProvince").text();
            boolean fits = province != null && province.matches("\\d{2}") && !place.has("unit");
            return fits ? new Territory.OfFormerProvince(province) : place.wrong(MistakeCode.WRONG_SHAPE, "\"74\"");
        }
        String code = place.need("unit").text();
        LocalDate on = place.need("on").day();
        if (code != null && !code.matches("\\d{2}|\\d{3}|\\d{5}")) {
            return place.get("unit").wrong(MistakeCode.WRONG_SHAPE, "\"40\", \"25747\"");
        }
        return code == null || on == null ? null : new Territory.OfUnit(code, on);
    }

    private List<Repeal> repeals(List<Place> places) {
        List<Repeal> repeals = new ArrayList<>();
        for (Place place : places) {
            if (!place.isObject("policy", "from", "items")) {
                continue;
            }
            String policy = place.need("policy").text();
            LocalDate from = place.need("from").day();
            List<String> items = new ArrayList<>();
            List<Place> codes = place.has("items") ? place.get("items").several() : List.of();
            codes.forEach(item -> {
                String code = ItemReader.code(item);
                if (code != null) {
                    items.add(code);
                }
            });
            if (policy != null && from != null && items.size() == codes.size()) {
                known(place, policy, codes);
                repeals.add(new Repeal(policy, from, items));
            }
        }
        return repeals.size() < places.size() ? null : repeals;
    }

    private void known(Place place, String policy, List<Place> codes) {
        Set<String> items = known.itemsOf(policy).orElse(null);
        if (items == null) {
            place.get("policy").wrong(MistakeCode.UNKNOWN_POLICY, policy);
            return;
        }
        for (Place code : codes) {
            String text = code.text();
            if (!items.contains(text) && !text.equals(Repeal.TEAM_SIZE)) {
                code.wrong(MistakeCode.UNKNOWN_ITEM, text);
            }
        }
    }

    private static List<Item> items(List<Place> places, ItemReader reader) {
        List<Item> items = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Place place : places) {
            Item item = reader.item(place);
            String code = place.get("item").value() instanceof String text ? text : null;
            if (code != null && !codes.add(code)) {
                place.get("item").wrong(MistakeCode.DUPLICATE, code);
            }
            if (item != null) {
                items.add(item);
                ReachabilityCheck.item(item, place);
            }
        }
        if (items.size() < places.size()) {
            return null;
        }
        return Replacements.check(items, reader) ? items : null;
    }

    private static List<TeamSize> teamSizes(Place place) {
        TeamSizeReader reader = new TeamSizeReader();
        List<TeamSize> sizes = new ArrayList<>();
        List<Place> places = place.items();
        for (Place item : places) {
            TeamSize size = reader.teamSize(item);
            if (size != null) {
                sizes.add(size);
            }
        }
        if (sizes.size() < places.size()) {
            return null;
        }
        ReachabilityCheck.teamSizes(sizes, places);
        return sizes;
    }
}
