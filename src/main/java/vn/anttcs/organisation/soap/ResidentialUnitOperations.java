package vn.anttcs.organisation.soap;

import vn.anttcs.organisation.service.ResidentialUnitDirectory;
import vn.anttcs.organisation.service.ResidentialUnitReform;
import vn.anttcs.organisation.service.ResidentialUnitRegister;
import vn.anttcs.organisation.soap.generated.AssignResidentialUnit;
import vn.anttcs.organisation.soap.generated.AssignResidentialUnitResponse;
import vn.anttcs.organisation.soap.generated.ChangeResidentialUnit;
import vn.anttcs.organisation.soap.generated.ChangeResidentialUnitResponse;
import vn.anttcs.organisation.soap.generated.CreateResidentialUnit;
import vn.anttcs.organisation.soap.generated.CreateResidentialUnitResponse;
import vn.anttcs.organisation.soap.generated.DissolveResidentialUnit;
import vn.anttcs.organisation.soap.generated.DissolveResidentialUnitResponse;
import vn.anttcs.organisation.soap.generated.FindResidentialUnits;
import vn.anttcs.organisation.soap.generated.FindResidentialUnitsResponse;
import vn.anttcs.organisation.soap.generated.GetResidentialUnit;
import vn.anttcs.organisation.soap.generated.GetResidentialUnitResponse;
import vn.anttcs.organisation.soap.generated.ListResidentialUnitHistory;
import vn.anttcs.organisation.soap.generated.ListResidentialUnitHistoryResponse;
import vn.anttcs.organisation.soap.generated.MergeResidentialUnits;
import vn.anttcs.organisation.soap.generated.MergeResidentialUnitsResponse;
import vn.anttcs.organisation.soap.generated.SplitResidentialUnit;
import vn.anttcs.organisation.soap.generated.SplitResidentialUnitResponse;

/** The operations on residential units (thôn, tổ dân phố). */
public abstract class ResidentialUnitOperations extends MapOperations {
    protected ResidentialUnitOperations(String namespace) {
        super(namespace);
    }

    @Override
    public CreateResidentialUnitResponse createResidentialUnit(CreateResidentialUnit request) {
        return answer(
                request,
                vn.anttcs.organisation.api.CreateResidentialUnit.class,
                service(ResidentialUnitRegister.class)::createResidentialUnit,
                CreateResidentialUnitResponse.class);
    }

    @Override
    public FindResidentialUnitsResponse findResidentialUnits(FindResidentialUnits request) {
        return answer(
                request,
                vn.anttcs.organisation.api.FindResidentialUnits.class,
                service(ResidentialUnitDirectory.class)::findResidentialUnits,
                FindResidentialUnitsResponse.class);
    }

    @Override
    public GetResidentialUnitResponse getResidentialUnit(GetResidentialUnit request) {
        return answer(
                request,
                vn.anttcs.organisation.api.GetResidentialUnit.class,
                service(ResidentialUnitDirectory.class)::getResidentialUnit,
                GetResidentialUnitResponse.class);
    }

    @Override
    public ChangeResidentialUnitResponse changeResidentialUnit(ChangeResidentialUnit request) {
        return answer(
                request,
                vn.anttcs.organisation.api.ChangeResidentialUnit.class,
                service(ResidentialUnitRegister.class)::changeResidentialUnit,
                ChangeResidentialUnitResponse.class);
    }

    @Override
    public AssignResidentialUnitResponse assignResidentialUnit(AssignResidentialUnit request) {
        return answer(
                request,
                vn.anttcs.organisation.api.AssignResidentialUnit.class,
                service(ResidentialUnitRegister.class)::assignResidentialUnit,
                AssignResidentialUnitResponse.class);
    }

    @Override
    public MergeResidentialUnitsResponse mergeResidentialUnits(MergeResidentialUnits request) {
        return answer(
                request,
                vn.anttcs.organisation.api.MergeResidentialUnits.class,
                service(ResidentialUnitReform.class)::mergeResidentialUnits,
                MergeResidentialUnitsResponse.class);
    }

    @Override
    public SplitResidentialUnitResponse splitResidentialUnit(SplitResidentialUnit request) {
        return answer(
                request,
                vn.anttcs.organisation.api.SplitResidentialUnit.class,
                service(ResidentialUnitReform.class)::splitResidentialUnit,
                SplitResidentialUnitResponse.class);
    }

    @Override
    public DissolveResidentialUnitResponse dissolveResidentialUnit(DissolveResidentialUnit request) {
        return answer(
                request,
                vn.anttcs.organisation.api.DissolveResidentialUnit.class,
                service(ResidentialUnitReform.class)::dissolveResidentialUnit,
                DissolveResidentialUnitResponse.class);
    }

    @Override
    public ListResidentialUnitHistoryResponse listResidentialUnitHistory(ListResidentialUnitHistory request) {
        return answer(
                request,
                vn.anttcs.organisation.api.ListResidentialUnitHistory.class,
                service(ResidentialUnitDirectory.class)::listResidentialUnitHistory,
                ListResidentialUnitHistoryResponse.class);
    }
}
