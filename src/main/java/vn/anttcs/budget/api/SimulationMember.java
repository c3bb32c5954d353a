package vn.anttcs.budget.api;

import java.util.List;

/** Chi tiết mô phỏng của một thành viên: every line of every month under each draft and under the policies in force. */
public record SimulationMember(String simulationNo, String memberNo, List<SimulatedLine> lines) {}
