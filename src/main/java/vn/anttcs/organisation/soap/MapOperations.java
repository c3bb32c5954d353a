package vn.anttcs.organisation.soap;

import vn.anttcs.organisation.service.ChangeSets;
import vn.anttcs.organisation.service.MapRearrangement;
import vn.anttcs.organisation.service.UnitAttributes;
import vn.anttcs.organisation.service.UnitDirectory;
import vn.anttcs.organisation.service.UnitLineage;
import vn.anttcs.organisation.soap.generated.ApplyChangeSet;
import vn.anttcs.organisation.soap.generated.ApplyChangeSetResponse;
import vn.anttcs.organisation.soap.generated.FindUnits;
import vn.anttcs.organisation.soap.generated.FindUnitsResponse;
import vn.anttcs.organisation.soap.generated.GetChangeSet;
import vn.anttcs.organisation.soap.generated.GetChangeSetResponse;
import vn.anttcs.organisation.soap.generated.GetUnit;
import vn.anttcs.organisation.soap.generated.GetUnitResponse;
import vn.anttcs.organisation.soap.generated.ListChangeEffects;
import vn.anttcs.organisation.soap.generated.ListChangeEffectsResponse;
import vn.anttcs.organisation.soap.generated.ListChangeSets;
import vn.anttcs.organisation.soap.generated.ListChangeSetsResponse;
import vn.anttcs.organisation.soap.generated.ListChildren;
import vn.anttcs.organisation.soap.generated.ListChildrenResponse;
import vn.anttcs.organisation.soap.generated.ListPredecessors;
import vn.anttcs.organisation.soap.generated.ListPredecessorsResponse;
import vn.anttcs.organisation.soap.generated.ListSuccessors;
import vn.anttcs.organisation.soap.generated.ListSuccessorsResponse;
import vn.anttcs.organisation.soap.generated.ListUnitAttributes;
import vn.anttcs.organisation.soap.generated.ListUnitAttributesResponse;
import vn.anttcs.organisation.soap.generated.Organisation;
import vn.anttcs.organisation.soap.generated.PreviewChangeSet;
import vn.anttcs.organisation.soap.generated.PreviewChangeSetResponse;
import vn.anttcs.organisation.soap.generated.ResolveCode;
import vn.anttcs.organisation.soap.generated.ResolveCodeResponse;
import vn.anttcs.organisation.soap.generated.SetUnitAttributes;
import vn.anttcs.organisation.soap.generated.SetUnitAttributesResponse;
import vn.anttcs.platform.soap.Endpoint;

/** The operations on the map: units, lineage, change sets, attributes. */
public abstract class MapOperations extends Endpoint implements Organisation {
    protected MapOperations(String namespace) {
        super(namespace);
    }

    @Override
    public GetUnitResponse getUnit(GetUnit request) {
        return answer(
                request,
                vn.anttcs.organisation.api.GetUnit.class,
                service(UnitDirectory.class)::getUnit,
                GetUnitResponse.class);
    }

    @Override
    public ListChildrenResponse listChildren(ListChildren request) {
        return answer(
                request,
                vn.anttcs.organisation.api.ListChildren.class,
                service(UnitDirectory.class)::listChildren,
                ListChildrenResponse.class);
    }

    @Override
    public FindUnitsResponse findUnits(FindUnits request) {
        return answer(
                request,
                vn.anttcs.organisation.api.FindUnits.class,
                service(UnitDirectory.class)::findUnits,
                FindUnitsResponse.class);
    }

    @Override
    public ListSuccessorsResponse listSuccessors(ListSuccessors request) {
        return answer(
                request,
                vn.anttcs.organisation.api.ListSuccessors.class,
                service(UnitLineage.class)::listSuccessors,
                ListSuccessorsResponse.class);
    }

    @Override
    public ListPredecessorsResponse listPredecessors(ListPredecessors request) {
        return answer(
                request,
                vn.anttcs.organisation.api.ListPredecessors.class,
                service(UnitLineage.class)::listPredecessors,
                ListPredecessorsResponse.class);
    }

    @Override
    public ResolveCodeResponse resolveCode(ResolveCode request) {
        return answer(
                request,
                vn.anttcs.organisation.api.ResolveCode.class,
                service(UnitLineage.class)::resolveCode,
                ResolveCodeResponse.class);
    }

    @Override
    public PreviewChangeSetResponse previewChangeSet(PreviewChangeSet request) {
        return answer(
                request,
                vn.anttcs.organisation.api.PreviewChangeSet.class,
                service(MapRearrangement.class)::previewChangeSet,
                PreviewChangeSetResponse.class);
    }

    @Override
    public ApplyChangeSetResponse applyChangeSet(ApplyChangeSet request) {
        return answer(
                request,
                vn.anttcs.organisation.api.ApplyChangeSet.class,
                service(MapRearrangement.class)::applyChangeSet,
                ApplyChangeSetResponse.class);
    }

    @Override
    public GetChangeSetResponse getChangeSet(GetChangeSet request) {
        return answer(
                request,
                vn.anttcs.organisation.api.GetChangeSet.class,
                service(ChangeSets.class)::getChangeSet,
                GetChangeSetResponse.class);
    }

    @Override
    public ListChangeSetsResponse listChangeSets(ListChangeSets request) {
        return answer(
                request,
                vn.anttcs.organisation.api.ListChangeSets.class,
                service(ChangeSets.class)::listChangeSets,
                ListChangeSetsResponse.class);
    }

    @Override
    public ListChangeEffectsResponse listChangeEffects(ListChangeEffects request) {
        return answer(
                request,
                vn.anttcs.organisation.api.ListChangeEffects.class,
                service(ChangeSets.class)::listChangeEffects,
                ListChangeEffectsResponse.class);
    }

    @Override
    public SetUnitAttributesResponse setUnitAttributes(SetUnitAttributes request) {
        return answer(
                request,
                vn.anttcs.organisation.api.SetUnitAttributes.class,
                service(UnitAttributes.class)::setUnitAttributes,
                SetUnitAttributesResponse.class);
    }

    @Override
    public ListUnitAttributesResponse listUnitAttributes(ListUnitAttributes request) {
        return answer(
                request,
                vn.anttcs.organisation.api.ListUnitAttributes.class,
                service(UnitAttributes.class)::listUnitAttributes,
                ListUnitAttributesResponse.class);
    }
}
