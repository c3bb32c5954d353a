package vn.anttcs.duty.api;

import jakarta.validation.constraints.NotNull;
import vn.anttcs.duty.rule.DutyKind;

/** Loại nhiệm vụ trong kế hoạch: one kind of duty that a plan is for. */
public record PlannedDuty(@NotNull DutyKind kind) {}
