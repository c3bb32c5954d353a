package vn.anttcs.personnel.persistence;

import vn.anttcs.personnel.rule.DischargeGround;

/** Cho thôi tham gia: the ground; the row is valid from the day of leaving on. */
public record DischargeFact(DischargeGround ground) {}
