package vn.anttcs.equipment.rule;

import java.util.List;

/**
 * Định mức của một Tổ về một loại.
 *
 * @param quantity what is due; null while it is open
 * @param most the largest quantity of the range; null unless a choice is open
 * @param yearly what follows each year for the whole team; null where nothing follows or it is not confirmed
 * @param reason which text explains it
 * @param arguments the numbers that the text names, in order
 */
public record NormResult(
        NormOutcome outcome, Long quantity, Long most, Long yearly, NormReason reason, List<String> arguments) {}
