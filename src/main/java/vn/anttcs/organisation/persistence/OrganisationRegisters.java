package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import vn.anttcs.platform.persistence.Register;

/** The registers of this feature whose sizes the landing page shows. */
@ApplicationScoped
public class OrganisationRegisters {
    @Produces
    Register units() {
        return new Register("units", "unit_fact", "1 = 1");
    }

    @Produces
    Register residentialUnits() {
        return new Register("residential-units", "residential_unit_fact", "state = 'ACTIVE'");
    }

    @Produces
    Register teams() {
        return new Register("teams", "team_fact", "state = 'ACTIVE'");
    }
}
