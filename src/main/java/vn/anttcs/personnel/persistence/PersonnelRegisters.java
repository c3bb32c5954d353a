package vn.anttcs.personnel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import vn.anttcs.platform.persistence.Register;

/** The register of this feature whose size the landing page shows. */
@ApplicationScoped
public class PersonnelRegisters {
    @Produces
    Register members() {
        return new Register("members", "member_service", "status in ('SERVING', 'SUSPENDED')");
    }
}
