package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Territories;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.shared.CitizenId;
import vn.anttcs.shared.PhoneNumber;

/** Dữ liệu cá nhân: shows citizen id and phone in full only to those who may see them (Law 91/2025/QH15). */
@ApplicationScoped
public class PersonalData {
    @Inject
    private Territories territories;

    @Inject
    private MemberTerritory places;

    /** What of a person is shown to the caller. */
    record Shown(String citizenId, String phone) {}

    Shown shown(long memberId, PersonFact person) {
        return maySee(memberId) ? open(person) : masked(person);
    }

    /** Whether the caller may see a member's personal data: by where the member serves today or served last. */
    boolean maySee(long memberId) {
        return territories.scope(Right.PERSONAL_DATA_READ).nation()
                || places.unitOf(memberId).stream().anyMatch(unit -> territories.may(Right.PERSONAL_DATA_READ, unit));
    }

    static Shown open(PersonFact person) {
        return new Shown(person.citizenId(), person.phone());
    }

    static Shown masked(PersonFact person) {
        String phone = person.phone() == null ? null : new PhoneNumber(person.phone()).masked();
        return new Shown(new CitizenId(person.citizenId()).masked(), phone);
    }
}
