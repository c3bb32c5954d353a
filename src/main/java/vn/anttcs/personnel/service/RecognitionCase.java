package vn.anttcs.personnel.service;

import java.util.List;
import vn.anttcs.personnel.api.RecognitionItem;
import vn.anttcs.personnel.persistence.DossierFact;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.persistence.Dated;

/**
 * One candidate up for recognition, with what was recorded before and what the command adds.
 *
 * @param status where the candidate stands
 * @param person the person, with what the command adds
 * @param dossier the recorded dossier row, or null when there is none
 * @param completed the dossier with what the command adds, or null when there is none
 * @param teamId the team, or null when it is not at work on the day
 * @param problems what is wrong with the form of this case
 */
record RecognitionCase(
        MemberAnchor anchor,
        RecognitionItem item,
        MemberStatus status,
        Dated<PersonFact> recordedPerson,
        PersonFact person,
        Dated<DossierFact> dossier,
        DossierFact completed,
        Long teamId,
        Position post,
        List<Problem> problems) {}
