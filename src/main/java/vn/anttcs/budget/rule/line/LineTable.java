package vn.anttcs.budget.rule.line;

import java.util.Arrays;
import java.util.Objects;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;

/**
 * Bảng các dòng đã tính: the lines of one rule and month by profile — the served days, and what the
 * rule reads on them. It looks a member up without making anything, for this happens millions of
 * times a second.
 */
final class LineTable {
    private static final int MOST = 1 << 16;

    private final Fact[] read;
    private Entry[] entries = new Entry[64];
    private int size;

    LineTable(Rule rule) {
        read = rule.facts();
    }

    private static final class Entry {
        private final int hash;
        private final Line line;
        private final int[] days;
        private final FactValue[] values;

        private Entry(int hash, Line line, int[] days, FactValue[] values) {
            this.hash = hash;
            this.line = line;
            this.days = days;
            this.values = values;
        }

        private boolean isOf(int hash, int own, int servedDays) {
            return this.hash == hash && line.span().own() == own && line.span().servedDays() == servedDays;
        }
    }

    /** The line of a member with the same profile, or null. */
    Line find(int own, int servedDays, MemberMonth member) {
        int hash = hash(own, servedDays, member);
        for (int place = hash & (entries.length - 1); entries[place] != null; place = next(place)) {
            Entry entry = entries[place];
            if (entry.isOf(hash, own, servedDays) && fits(entry, member)) {
                return entry.line;
            }
        }
        return null;
    }

    private int next(int place) {
        return (place + 1) & (entries.length - 1);
    }

    private int hash(int own, int servedDays, MemberMonth member) {
        int hash = own * 31 + servedDays;
        for (int index = 0; index < member.stretches().size(); index++) {
            int days = member.days(index) & own;
            if (days != 0) {
                hash = hash * 31 + days;
                Facts facts = member.stretches().get(index).facts();
                for (Fact fact : read) {
                    FactValue value = facts.get(fact);
                    hash = hash * 31 + (value == null ? 0 : value.hashCode());
                }
            }
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    private boolean fits(Entry entry, MemberMonth member) {
        int stretch = 0;
        for (int index = 0; index < member.stretches().size(); index++) {
            int days = member.days(index) & entry.line.span().own();
            if (days != 0) {
                if (stretch == entry.days.length
                        || entry.days[stretch] != days
                        || !fits(
                                entry.values,
                                stretch,
                                member.stretches().get(index).facts())) {
                    return false;
                }
                stretch++;
            }
        }
        return stretch == entry.days.length;
    }

    private boolean fits(FactValue[] values, int stretch, Facts facts) {
        int place = stretch * read.length;
        for (Fact fact : read) {
            if (!Objects.equals(facts.get(fact), values[place++])) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the line for members with the same profile. */
    void keep(Line line, MemberMonth member) {
        if (size == MOST) {
            entries = new Entry[64];
            size = 0;
        }
        if (size * 2 >= entries.length) {
            grow();
        }
        int own = line.span().own();
        int servedDays = line.span().servedDays();
        put(entry(hash(own, servedDays, member), line, member));
        size++;
    }

    private Entry entry(int hash, Line line, MemberMonth member) {
        int own = line.span().own();
        int count = member.stretches().size();
        int[] days = new int[count];
        FactValue[] values = new FactValue[count * read.length];
        int stretches = 0;
        int place = 0;
        for (int index = 0; index < count; index++) {
            if ((member.days(index) & own) != 0) {
                days[stretches++] = member.days(index) & own;
                for (Fact fact : read) {
                    values[place++] = member.stretches().get(index).facts().get(fact);
                }
            }
        }
        return new Entry(hash, line, Arrays.copyOf(days, stretches), values);
    }

    private void put(Entry entry) {
        int place = entry.hash & (entries.length - 1);
        while (entries[place] != null) {
            place = next(place);
        }
        entries[place] = entry;
    }

    private void grow() {
        Entry[] old = entries;
        entries = new Entry[old.length * 2];
        for (Entry entry : old) {
            if (entry != null) {
                put(entry);
            }
        }
    }
}
