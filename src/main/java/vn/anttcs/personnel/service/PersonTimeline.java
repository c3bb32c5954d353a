package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.anttcs.personnel.persistence.MemberRows;

/** What selection and service record of a member. */
@ApplicationScoped
public class PersonTimeline implements MemberTimeline {
    @Override
    public List<Part> parts() {
        return List.of(
                new Part("PERSON", MemberRows.PERSON),
                new Part("SERVICE", MemberRows.SERVICE),
                new Part("SELECTION", MemberRows.DOSSIER),
                new Part("HEALTH", MemberRows.HEALTH),
                new Part("DECLARATION", MemberRows.DECLARATION),
                new Part("INSURANCE", MemberRows.INSURANCE),
                new Part("OTHER_POST", MemberRows.OTHER_POST));
    }
}
