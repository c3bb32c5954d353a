package vn.anttcs.duty.persistence;

import vn.anttcs.duty.rule.BasisKind;

/**
 * The identity of a plan or an order.
 *
 * @param number public number, for life
 * @param version grows with each change
 */
public record BasisAnchor(long id, String number, BasisKind kind, long version) {}
