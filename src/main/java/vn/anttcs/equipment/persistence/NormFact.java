package vn.anttcs.equipment.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.anttcs.equipment.rule.NormBand;
import vn.anttcs.equipment.rule.NormRounding;
import vn.anttcs.equipment.rule.NormScale;
import vn.anttcs.equipment.rule.NormTerms;

/**
 * What a norm says for a while.
 *
 * @param bands each as {@code from-to:least-most=chosen} with empty parts for what is not there, separated by semicolons
 * @param climateRegion code of the climate region to which it is confined, or null
 * @param replacesKind code of the kind that is no longer due where this one is, or null
 */
public record NormFact(
        NormScale scale,
        Integer sharePercent,
        NormRounding rounding,
        String bands,
        Integer yearly,
        String legalBasis,
        String note,
        String climateRegion,
        String replacesKind) {

    /**
     * What a norm says beside its quantities.
     *
     * @param climateRegion code of the climate region to which it is confined, or null
     * @param replacesKind code of the kind that is no longer due where this one is, or null
     */
    public record Beside(String legalBasis, String note, String climateRegion, String replacesKind) {}

    /** The fact of terms. */
    public static NormFact of(NormTerms terms, Beside beside) {
        return new NormFact(
                terms.scale(),
                terms.sharePercent(),
                terms.rounding(),
                terms.bands().stream().map(NormFact::text).collect(Collectors.joining(";")),
                terms.yearly(),
                beside.legalBasis(),
                beside.note(),
                beside.climateRegion(),
                beside.replacesKind());
    }

    /** What it says beside its quantities. */
    public Beside beside() {
        return new Beside(legalBasis, note, climateRegion, replacesKind);
    }

    /** The terms of the norm. */
    public NormTerms terms() {
        return new NormTerms(scale, sharePercent, rounding, bandsOf(bands), yearly);
    }

    /** The bands that a text holds. */
    public static List<NormBand> bandsOf(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";")).map(NormFact::band).toList();
    }

    private static String text(NormBand band) {
        return band.fromMembers() + "-" + text(band.toMembers()) + ":" + text(band.least()) + "-" + text(band.most())
                + "=" + text(band.chosen());
    }

    private static String text(Integer number) {
        return number == null ? "" : number.toString();
    }

    private static NormBand band(String text) {
        String[] parts = text.split("[-:=]", -1);
        return new NormBand(
                Integer.parseInt(parts[0]), number(parts[1]), number(parts[2]), number(parts[3]), number(parts[4]));
    }

    private static Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}
