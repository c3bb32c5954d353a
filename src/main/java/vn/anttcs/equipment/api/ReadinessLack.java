package vn.anttcs.equipment.api;

import vn.anttcs.equipment.rule.readiness.ReadinessMeasure;

/**
 * Điều còn thiếu: why a team is not ready for what is asked.
 *
 * @param kindCode of equipment; null of people
 * @param asked how much is asked
 * @param there how much of it is there
 * @param text the same as a sentence
 */
public record ReadinessLack(ReadinessMeasure measure, String kindCode, long asked, long there, String text) {}
