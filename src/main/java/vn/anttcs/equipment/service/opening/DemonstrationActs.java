package vn.anttcs.equipment.service.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.equipment.api.EquipmentCheckFinding;
import vn.anttcs.equipment.api.EquipmentCheckPlanTerms;
import vn.anttcs.equipment.api.EquipmentCheckPoint;
import vn.anttcs.equipment.api.EquipmentChecker;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentLine;
import vn.anttcs.equipment.api.HandoverDirection;
import vn.anttcs.equipment.api.HandoverPerson;
import vn.anttcs.equipment.api.ListEquipmentCheckPlans;
import vn.anttcs.equipment.api.MakeHandover;
import vn.anttcs.equipment.api.RecordEquipmentCheck;
import vn.anttcs.equipment.api.RecordMeterReading;
import vn.anttcs.equipment.api.RecordVehiclePaper;
import vn.anttcs.equipment.api.SetEquipmentCheckPlan;
import vn.anttcs.equipment.api.SetVehiclePlate;
import vn.anttcs.equipment.rule.check.CheckResult;
import vn.anttcs.equipment.rule.check.CheckerKind;
import vn.anttcs.equipment.rule.vehicle.MeterUnit;
import vn.anttcs.equipment.rule.vehicle.VehiclePaperKind;
import vn.anttcs.equipment.service.Custody;
import vn.anttcs.equipment.service.EquipmentHandovers;
import vn.anttcs.equipment.service.check.EquipmentCheckPlans;
import vn.anttcs.equipment.service.check.EquipmentChecks;
import vn.anttcs.equipment.service.vehicle.EquipmentMeters;
import vn.anttcs.equipment.service.vehicle.EquipmentVehicles;

/** Việc minh họa: checks, a vehicle on the road and a hand-over list, so that every list of equipment shows something. */
@ApplicationScoped
public class DemonstrationActs {
    private static final String BATON = "RUBBER_BATON";
    private static final String PLAN = "HALF_YEARLY";
    private static final String OFFICER = "Nguyễn Văn Minh Họa";
    private static final LocalDate CHECKED = LocalDate.of(2026, 1, 15);
    private static final LocalDate HANDED = LocalDate.of(2026, 11, 2);
    private static final int HALF_A_YEAR = 6;
    private static final int WARN_DAYS = 30;
    private static final long DRIVEN = 5_400;

    private EquipmentCheckPlans plans;
    private EquipmentChecks checks;
    private EquipmentVehicles vehicles;
    private EquipmentMeters meters;
    private EquipmentHandovers handovers;

    protected DemonstrationActs() {}

    @Inject
    public DemonstrationActs(
            EquipmentCheckPlans plans,
            EquipmentChecks checks,
            EquipmentVehicles vehicles,
            EquipmentMeters meters,
            EquipmentHandovers handovers) {
        this.plans = plans;
        this.checks = checks;
        this.vehicles = vehicles;
        this.meters = meters;
        this.handovers = handovers;
    }

    /** Whether they are there: they come all together. */
    public boolean areDone() {
        return plans
                .listEquipmentCheckPlans(new ListEquipmentCheckPlans(BATON, null, null, null, null))
                .items()
                .stream()
                .anyMatch(plan -> plan.planCode().equals(PLAN));
    }

    /** Sets a plan and checks the batons of a store by it; one of them fails. */
    public void check(String storeNo, List<String> serialNos) {
        plans.setEquipmentCheckPlan(new SetEquipmentCheckPlan(
                BATON,
                PLAN,
                DemonstrationMeans.FIRST_DAY,
                null,
                new EquipmentCheckPlanTerms(
                        "Kiểm tra sáu tháng (minh họa)",
                        HALF_A_YEAR,
                        null,
                        null,
                        null,
                        null,
                        WARN_DAYS,
                        List.of(new EquipmentCheckPoint("BODY", "Thân, tay cầm, quai đeo")),
                        List.of(new EquipmentChecker(CheckerKind.COMMUNE), new EquipmentChecker(CheckerKind.PROVINCE)),
                        "Dữ liệu minh họa"),
                DemonstrationMeans.decision(),
                null));
        for (int index = 0; index < serialNos.size(); index++) {
            boolean passed = index > 0;
            checks.recordEquipmentCheck(new RecordEquipmentCheck(
                    PLAN,
                    Custody.store(storeNo),
                    piece(BATON, serialNos.get(index)),
                    CHECKED,
                    passed ? CheckResult.PASSED : CheckResult.FAILED,
                    null,
                    CheckerKind.COMMUNE,
                    OFFICER,
                    passed ? null : List.of(new EquipmentCheckFinding("BODY", "Nứt thân")),
                    null,
                    null));
        }
    }

    private static EquipmentLine piece(String kind, String serialNo) {
        return new EquipmentLine(kind, null, null, serialNo, 1L, null);
    }

    /** Gives a vehicle of a store its number, its insurance and inspection, and what its meter showed. */
    public void drive(String storeNo, String kind, String serialNo) {
        EquipmentHolder store = Custody.store(storeNo);
        LocalDate day = DemonstrationMeans.FIRST_DAY;
        vehicles.setVehiclePlate(new SetVehiclePlate(
                kind, serialNo, store, "36A-000.01", day, null, DemonstrationMeans.decision(), null));
        vehicles.recordVehiclePaper(new RecordVehiclePaper(
                kind,
                serialNo,
                VehiclePaperKind.INSURANCE,
                store,
                "BH-MH-01",
                "Doanh nghiệp bảo hiểm (minh họa)",
                day,
                LocalDate.of(2026, 7, 1),
                null));
        vehicles.recordVehiclePaper(new RecordVehiclePaper(
                kind,
                serialNo,
                VehiclePaperKind.REGISTRATION,
                store,
                "DK-MH-01",
                "Công an tỉnh (minh họa)",
                day,
                null,
                null));
        meters.recordMeterReading(
                new RecordMeterReading(kind, serialNo, store, day, MeterUnit.KM, 0L, null, null, null));
        meters.recordMeterReading(
                new RecordMeterReading(kind, serialNo, store, CHECKED, MeterUnit.KM, DRIVEN, null, null, null));
    }

    /** Hands raincoats of a store to a team and to members, on one list. */
    public void handOver(String storeNo, String teamCode, List<String> memberNos) {
        List<HandoverPerson> people = new ArrayList<>();
        people.add(new HandoverPerson(teamCode, null, List.of(raincoat(2))));
        memberNos.forEach(number -> people.add(new HandoverPerson(null, number, List.of(raincoat(1)))));
        handovers.makeHandover(new MakeHandover(
                storeNo, HandoverDirection.HAND_OVER, HANDED, OFFICER, people, "Cấp áo mưa (minh họa)", null));
    }

    private static EquipmentLine raincoat(long quantity) {
        return new EquipmentLine("RAINCOAT", null, null, null, quantity, null);
    }
}
