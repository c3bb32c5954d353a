package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotNull;
import vn.anttcs.equipment.rule.check.CheckerKind;

/** Người được kiểm tra: one of those who may check. */
public record EquipmentChecker(@NotNull CheckerKind checker) {}
