package vn.anttcs.organisation.soap;

import vn.anttcs.organisation.service.TeamDirectory;
import vn.anttcs.organisation.service.TeamEstablishment;
import vn.anttcs.organisation.service.TeamNumbers;
import vn.anttcs.organisation.service.TeamWorkList;
import vn.anttcs.organisation.soap.generated.ChangeTeam;
import vn.anttcs.organisation.soap.generated.ChangeTeamResponse;
import vn.anttcs.organisation.soap.generated.DissolveTeam;
import vn.anttcs.organisation.soap.generated.DissolveTeamResponse;
import vn.anttcs.organisation.soap.generated.EstablishTeam;
import vn.anttcs.organisation.soap.generated.EstablishTeamResponse;
import vn.anttcs.organisation.soap.generated.FindTeams;
import vn.anttcs.organisation.soap.generated.FindTeamsResponse;
import vn.anttcs.organisation.soap.generated.GetTeam;
import vn.anttcs.organisation.soap.generated.GetTeamResponse;
import vn.anttcs.organisation.soap.generated.ListTeamHistory;
import vn.anttcs.organisation.soap.generated.ListTeamHistoryResponse;
import vn.anttcs.organisation.soap.generated.ListTeamWork;
import vn.anttcs.organisation.soap.generated.ListTeamWorkResponse;
import vn.anttcs.organisation.soap.generated.SetAuthorisedStrength;
import vn.anttcs.organisation.soap.generated.SetAuthorisedStrengthResponse;

/** The operations on teams (Tổ bảo vệ an ninh, trật tự). */
public abstract class TeamOperations extends ResidentialUnitOperations {
    protected TeamOperations(String namespace) {
        super(namespace);
    }

    @Override
    public EstablishTeamResponse establishTeam(EstablishTeam request) {
        return answer(
                request,
                vn.anttcs.organisation.api.EstablishTeam.class,
                service(TeamEstablishment.class)::establishTeam,
                EstablishTeamResponse.class);
    }

    @Override
    public FindTeamsResponse findTeams(FindTeams request) {
        return answer(
                request,
                vn.anttcs.organisation.api.FindTeams.class,
                service(TeamDirectory.class)::findTeams,
                FindTeamsResponse.class);
    }

    @Override
    public GetTeamResponse getTeam(GetTeam request) {
        return answer(
                request,
                vn.anttcs.organisation.api.GetTeam.class,
                service(TeamDirectory.class)::getTeam,
                GetTeamResponse.class);
    }

    @Override
    public ChangeTeamResponse changeTeam(ChangeTeam request) {
        return answer(
                request,
                vn.anttcs.organisation.api.ChangeTeam.class,
                service(TeamEstablishment.class)::changeTeam,
                ChangeTeamResponse.class);
    }

    @Override
    public DissolveTeamResponse dissolveTeam(DissolveTeam request) {
        return answer(
                request,
                vn.anttcs.organisation.api.DissolveTeam.class,
                service(TeamEstablishment.class)::dissolveTeam,
                DissolveTeamResponse.class);
    }

    @Override
    public SetAuthorisedStrengthResponse setAuthorisedStrength(SetAuthorisedStrength request) {
        return answer(
                request,
                vn.anttcs.organisation.api.SetAuthorisedStrength.class,
                service(TeamNumbers.class)::setAuthorisedStrength,
                SetAuthorisedStrengthResponse.class);
    }

    @Override
    public ListTeamHistoryResponse listTeamHistory(ListTeamHistory request) {
        return answer(
                request,
                vn.anttcs.organisation.api.ListTeamHistory.class,
                service(TeamDirectory.class)::listTeamHistory,
                ListTeamHistoryResponse.class);
    }

    @Override
    public ListTeamWorkResponse listTeamWork(ListTeamWork request) {
        return answer(
                request,
                vn.anttcs.organisation.api.ListTeamWork.class,
                service(TeamWorkList.class)::listTeamWork,
                ListTeamWorkResponse.class);
    }
}
