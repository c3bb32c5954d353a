package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.loan.EquipmentLoans;
import vn.anttcs.equipment.soap.generated.GetEquipmentLoan;
import vn.anttcs.equipment.soap.generated.GetEquipmentLoanResponse;
import vn.anttcs.equipment.soap.generated.GiveBackEquipment;
import vn.anttcs.equipment.soap.generated.GiveBackEquipmentResponse;
import vn.anttcs.equipment.soap.generated.LendEquipment;
import vn.anttcs.equipment.soap.generated.LendEquipmentResponse;
import vn.anttcs.equipment.soap.generated.ListEquipmentLoans;
import vn.anttcs.equipment.soap.generated.ListEquipmentLoansResponse;

/** The operations of {@link EquipmentLoans}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentLoansOperations extends EquipmentInquiriesOperations {
    EquipmentLoansOperations(String namespace) {
        super(namespace);
    }

    public LendEquipmentResponse lendEquipment(LendEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.LendEquipment.class,
                service(EquipmentLoans.class)::lendEquipment,
                LendEquipmentResponse.class);
    }

    public GiveBackEquipmentResponse giveBackEquipment(GiveBackEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GiveBackEquipment.class,
                service(EquipmentLoans.class)::giveBackEquipment,
                GiveBackEquipmentResponse.class);
    }

    public GetEquipmentLoanResponse getEquipmentLoan(GetEquipmentLoan request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetEquipmentLoan.class,
                service(EquipmentLoans.class)::getEquipmentLoan,
                GetEquipmentLoanResponse.class);
    }

    public ListEquipmentLoansResponse listEquipmentLoans(ListEquipmentLoans request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListEquipmentLoans.class,
                service(EquipmentLoans.class)::listEquipmentLoans,
                ListEquipmentLoansResponse.class);
    }
}
