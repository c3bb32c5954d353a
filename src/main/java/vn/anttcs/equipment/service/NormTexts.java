package vn.anttcs.equipment.service;

import java.util.List;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.EquipmentNormTerms;
import vn.anttcs.equipment.api.NormBandTerms;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.rule.NormBand;
import vn.anttcs.equipment.rule.NormResult;
import vn.anttcs.equipment.rule.NormTerms;
import vn.anttcs.platform.error.Language;
import vn.anttcs.platform.error.Messages;
import vn.anttcs.platform.http.Call;

/** Terms of norms between contract and rule, and explanations in the language of the caller. */
public final class NormTexts {
    private NormTexts() {}

    static NormTerms terms(EquipmentNormTerms terms) {
        List<NormBandTerms> bands = terms.bands() == null ? List.of() : terms.bands();
        return new NormTerms(
                terms.scale(),
                terms.sharePercent(),
                terms.rounding(),
                bands.stream()
                        .map(band -> new NormBand(
                                band.fromMembers(), band.toMembers(), band.least(), band.most(), band.chosen()))
                        .toList(),
                terms.yearly());
    }

    static NormFact.Beside beside(EquipmentNormTerms terms) {
        return new NormFact.Beside(terms.legalBasis(), terms.note(), terms.climateRegion(), terms.replaces());
    }

    static EquipmentNormTerms terms(NormFact fact) {
        NormTerms terms = fact.terms();
        return new EquipmentNormTerms(
                terms.scale(),
                terms.sharePercent(),
                terms.rounding(),
                terms.bands().stream()
                        .map(band -> new NormBandTerms(
                                band.fromMembers(), band.toMembers(), band.least(), band.most(), band.chosen()))
                        .toList(),
                terms.yearly(),
                fact.legalBasis(),
                fact.note(),
                fact.climateRegion(),
                fact.replacesKind());
    }

    /** How a norm comes about, in the language of the caller. */
    public static String explanation(NormResult result) {
        return text("equipment." + result.reason(), result.arguments().toArray(String[]::new));
    }

    /** How what is due comes about, with all that is to be known of it, in the language of the caller. */
    public static String explanation(KnownNorms.Due due) {
        return due.remarks().stream()
                .map(NormTexts::explanation)
                .collect(Collectors.joining(
                        ". ", explanation(due.result()) + (due.remarks().isEmpty() ? "" : ". "), ""));
    }

    private static String explanation(KnownNorms.Remark remark) {
        return text("equipment." + remark.reason(), remark.arguments().toArray(String[]::new));
    }

    /** A text of the feature in the language of the caller. */
    public static String text(String textKey, String... arguments) {
        Call call = Call.orNull();
        return Messages.text(textKey, call == null ? Language.VI : call.language(), arguments);
    }
}
