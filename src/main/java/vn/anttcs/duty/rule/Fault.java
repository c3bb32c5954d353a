package vn.anttcs.duty.rule;

import vn.anttcs.law.Ground;

/**
 * Lỗi của một dòng: what is wrong with one entry.
 *
 * @param index place of the entry in the list, from 0
 * @param ground the reason; its field is a field of the entry
 */
public record Fault(int index, Ground ground) {}
