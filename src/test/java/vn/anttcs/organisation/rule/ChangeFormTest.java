package vn.anttcs.organisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.anttcs.organisation.api.ChangeKind;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.api.MapChange;
import vn.anttcs.organisation.api.UnitDraft;
import vn.anttcs.organisation.api.UnitLevel;
import vn.anttcs.organisation.api.UnitShare;

class ChangeFormTest {
    private static final UnitDraft DRAFT = new UnitDraft("00099", UnitLevel.COMMUNE, "COMMUNE", "Xã Mới", "01");

    /** A change with the components whose letters are given: c(ode), n(ame), k(ind), p(arent), s(ource), t(arget). */
    private static MapChange change(ChangeKind kind, String components) {
        int targets = (int) components.chars().filter(letter -> letter == 't').count();
        return new MapChange(
                kind,
                components.contains("c") ? "00011" : null,
                components.contains("s") ? List.of(new UnitShare("00011", Extent.WHOLE)) : null,
                Collections.nCopies(targets, DRAFT),
                components.contains("n") ? "Xã Mới" : null,
                components.contains("k") ? "WARD" : null,
                components.contains("p") ? "01" : null,
                null);
    }

    private static List<String> check(MapChange... changes) {
        return ChangeForm.check(List.of(changes)).stream()
                .map(ground -> ground.code() + "@" + ground.field())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "MERGE, st",
        "SPLIT, ctt",
        "SPLIT, cttt",
        "RENAME, cn",
        "CHANGE_KIND, ck",
        "CHANGE_KIND, ckn",
        "RE_PARENT, cp",
        "CREATE, t",
        "DISSOLVE, c"
    })
    void takes_exactly_what_the_kind_of_change_needs(ChangeKind kind, String components) {
        assertThat(check(change(kind, components))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MERGE, t, sources",
        "MERGE, s, targets",
        "MERGE, stt, targets",
        "SPLIT, ct, targets",
        "SPLIT, tt, code",
        "RENAME, c, name",
        "CHANGE_KIND, cn, unitKind",
        "RE_PARENT, c, parentCode",
        "CREATE, '', targets",
        "DISSOLVE, '', code"
    })
    void names_what_is_missing(ChangeKind kind, String components, String field) {
        assertThat(check(change(kind, components))).containsExactly("CHANGE_NEEDS@changes[0]." + field);
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void names_everything_that_the_kind_does_not_use(ChangeKind kind) {
        String needed =
                switch (kind) {
                    case MERGE -> "st";
                    case SPLIT -> "ctt";
                    case RENAME -> "cn";
                    case CHANGE_KIND -> "ckn";
                    case RE_PARENT -> "cp";
                    case CREATE -> "t";
                    case DISSOLVE -> "c";
                };
        List<String> expected = new ArrayList<>();
        String letters = "cnkpst";
        String[] fields = {"code", "name", "unitKind", "parentCode", "sources", "targets"};
        StringBuilder all = new StringBuilder(needed);
        for (int index = 0; index < fields.length; index++) {
            if (needed.indexOf(letters.charAt(index)) < 0) {
                all.append(letters.charAt(index));
                expected.add("NOT_FOR_CHANGE@changes[1]." + fields[index]);
            }
        }
        assertThat(check(change(ChangeKind.DISSOLVE, "c"), change(kind, all.toString())))
                .isEqualTo(expected);
    }
}
