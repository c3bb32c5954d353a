package vn.anttcs.budget.rule.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.budget.rule.amount.AmountNode;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.fact.FactScope;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.number.Rounding;
import vn.anttcs.budget.rule.policy.Eligibility;
import vn.anttcs.budget.rule.policy.Eligibility.Exclusion;
import vn.anttcs.budget.rule.policy.Funding;
import vn.anttcs.budget.rule.policy.Item;
import vn.anttcs.budget.rule.policy.Pay;
import vn.anttcs.budget.rule.policy.Pay.Limit;
import vn.anttcs.budget.rule.policy.Pay.LimitKind;
import vn.anttcs.budget.rule.policy.Pay.LimitSpan;
import vn.anttcs.budget.rule.policy.Pay.Share;
import vn.anttcs.budget.rule.policy.Per;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.reference.ValueType;
import vn.anttcs.budget.rule.sheet.Json;
import vn.anttcs.budget.rule.text.Text;

/** Đọc khoản chi: one item of a package. */
final class ItemReader {
    private static final String CODE = "[A-Z][A-Z0-9_]{0,59}";

    private final ReferenceAmounts references;
    private final Map<String, ValueType> values;
    // The places of what was read, for what is asked about it later.
    private final Map<String, Place> places = new HashMap<>();

    ItemReader(ReferenceAmounts references, Map<String, ValueType> values) {
        this.references = references;
        this.values = values;
    }

    /** Where the item of that code stands. */
    Place place(String code) {
        return places.get(code);
    }

    /** The item that stands here, or null. */
    Item item(Place place) {
        if (!place.isObject(
                "item",
                "name",
                "basis",
                "per",
                "month",
                "duty",
                "year",
                "event",
                "when",
                "exclusions",
                "amount",
                "shares",
                "limits",
                "replaces",
                "rounding",
                "funding")) {
            return null;
        }
        Basis basis = place.basis(null);
        Item.Title title = title(place, basis);
        Kind kind = place.need("per").word(Kind.class);
        ConditionReader conditions = new ConditionReader(scopes(kind));
        Per per = kind == null ? null : new PerReader(place, conditions, basis).per(kind);
        Eligibility eligibility = eligibility(place, conditions, basis);
        Pay pay = pay(place, conditions, basis);
        List<Item.Replacement> replaces = replaces(place, basis);
        Funding funding = funding(place.get("funding"));
        if (title == null || per == null || eligibility == null || pay == null || replaces == null) {
            return null;
        }
        limitsFit(place, per, pay);
        places.put(title.code(), place);
        return new Item(title, per, eligibility, pay, replaces, new Item.Recorded(funding, Json.write(place.value())));
    }

    /** For what an item is paid, as the package names it. */
    enum Kind {
        MONTH,
        DUTY,
        YEAR,
        EVENT
    }

    private static Set<FactScope> scopes(Kind kind) {
        Set<FactScope> scopes = new HashSet<>(Set.of(FactScope.MEMBER, FactScope.PLACE));
        if (kind == Kind.DUTY) {
            scopes.add(FactScope.DUTY);
        } else if (kind == Kind.EVENT) {
            scopes.add(FactScope.EVENT);
        }
        return scopes;
    }

    /** A code in upper-snake. */
    static String code(Place place) {
        String code = place.text();
        return code == null || code.matches(CODE) ? code : place.wrong(MistakeCode.WRONG_SHAPE, "A_B_C");
    }

    private static Item.Title title(Place place, Basis basis) {
        String code = code(place.need("item"));
        Text name = place.need("name").texts();
        return code == null || name == null ? null : new Item.Title(code, name, basis);
    }

    private static Eligibility eligibility(Place place, ConditionReader conditions, Basis basis) {
        Condition when = conditions.optional(place.get("when"), basis);
        List<Exclusion> exclusions = new ArrayList<>();
        List<Place> items = place.get("exclusions").items();
        for (Place item : items) {
            if (item.isObject("when", "reason", "basis")) {
                Basis own = item.basis(null);
                item.cited(own);
                Condition barred = conditions.condition(item.need("when"), own == null ? basis : own);
                Text reason = item.need("reason").texts();
                if (barred != null && reason != null && own != null) {
                    exclusions.add(new Exclusion(barred, reason, own));
                }
            }
        }
        return when == null || exclusions.size() < items.size() ? null : new Eligibility(when, exclusions);
    }

    private Pay pay(Place place, ConditionReader conditions, Basis basis) {
        AmountReader amounts = new AmountReader(references, values, conditions);
        AmountNode amount = amounts.typed(place.need("amount"), ValueType.MONEY, basis);
        List<Share> shares = shares(place.get("shares").items(), conditions);
        List<Limit> limits = limits(place.get("limits").items(), basis);
        Place rounding = place.need("rounding");
        rounding.cited(rounding.basis(basis));
        Rounding round = rounding.isPresent() && rounding.isObject("mode", "step", "basis")
                ? AmountReader.rounding(rounding)
                : null;
        return amount == null || shares == null || limits == null || round == null
                ? null
                : new Pay(amount, shares, limits, round);
    }

    private static List<Share> shares(List<Place> items, ConditionReader conditions) {
        List<Share> shares = new ArrayList<>();
        for (Place item : items) {
            if (item.isObject("when", "percent", "reason", "basis")) {
                Basis basis = item.basis(null);
                item.cited(basis);
                Condition when = conditions.condition(item.need("when"), basis);
                Fraction percent = item.need("percent").decimal();
                Text reason = item.need("reason").texts();
                if (when != null && percent != null && reason != null && basis != null) {
                    shares.add(new Share(when, percent.dividedBy(Fraction.of(100)), reason, basis));
                }
            }
        }
        return shares.size() < items.size() ? null : shares;
    }

    private static List<Limit> limits(List<Place> items, Basis around) {
        List<Limit> limits = new ArrayList<>();
        for (Place item : items) {
            if (item.isObject("quantity", "dong", "per", "basis")) {
                Basis basis = item.basis(around);
                item.cited(basis);
                boolean money = item.has("dong");
                Long dong = money ? item.get("dong").dong() : null;
                Fraction most = money
                        ? (dong == null ? null : Fraction.of(dong))
                        : item.need("quantity").count();
                LimitSpan span = item.need("per").word(LimitSpan.class);
                if (money && item.has("quantity")) {
                    item.get("quantity").wrong(MistakeCode.UNKNOWN_NAME, "quantity");
                }
                if (most != null && span != null && basis != null) {
                    limits.add(new Limit(money ? LimitKind.DONG : LimitKind.QUANTITY, most, span, basis));
                }
            }
        }
        return limits.size() < items.size() ? null : limits;
    }

    private static void limitsFit(Place place, Per per, Pay pay) {
        boolean counted = per instanceof Per.Duty || per instanceof Per.Event;
        for (int index = 0; index < pay.limits().size(); index++) {
            if (!counted && pay.limits().get(index).kind() == LimitKind.QUANTITY) {
                place.get("limits").items().get(index).wrong(MistakeCode.LIMIT_NEEDS_COUNT);
            }
        }
    }

    private static List<Item.Replacement> replaces(Place place, Basis around) {
        List<Item.Replacement> replaces = new ArrayList<>();
        List<Place> items = place.get("replaces").items();
        for (Place item : items) {
            if (item.isObject("item", "basis")) {
                Basis basis = item.basis(around);
                item.cited(basis);
                String code = code(item.need("item"));
                if (code != null && basis != null) {
                    replaces.add(new Item.Replacement(code, basis));
                }
            }
        }
        return replaces.size() < items.size() ? null : replaces;
    }

    private static Funding funding(Place place) {
        if (!place.isPresent()) {
            return null;
        }
        place.isObject("source", "level", "classification");
        return new Funding(
                place.get("source").text(),
                place.get("level").text(),
                place.get("classification").text());
    }
}
