package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.personnel.api.DeclarationRecord;
import vn.anttcs.personnel.api.HealthRecord;
import vn.anttcs.personnel.persistence.DeclarationFact;
import vn.anttcs.personnel.persistence.HealthFact;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.rule.Declaration;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Giấy tờ trong hồ sơ: health certificates and declarations that come with an application or a recognition. */
@ApplicationScoped
public class MemberPapers {
    private DatedRows rows;

    protected MemberPapers() {}

    @Inject
    public MemberPapers(DatedRows rows) {
        this.rows = rows;
    }

    /** Notes what is wrong with the papers; a certificate or a list that is absent is none of it. */
    void check(HealthRecord health, List<DeclarationRecord> declarations, FormCheck check) {
        if (health != null) {
            check.past("healthCertificate.issuedOn", health.issuedOn());
            check.ordered("healthCertificate.validUntil", health.issuedOn(), health.validUntil());
        }
        Set<Declaration> seen = EnumSet.noneOf(Declaration.class);
        for (int index = 0; index < declarations.size(); index++) {
            Declaration declaration = declarations.get(index).declaration();
            if (!seen.add(declaration)) {
                check.wrong("LISTED_TWICE", "declarations[" + index + "].declaration", declaration.name());
            }
        }
    }

    /** Stores the papers; declarations hold from the day on, a certificate from its issue. */
    void store(
            long memberId,
            HealthRecord health,
            List<DeclarationRecord> declarations,
            LocalDate day,
            Recording recording) {
        if (health != null) {
            HealthFact fact =
                    new HealthFact(health.issuedOn(), health.validUntil(), health.sufficient(), health.issuer());
            rows.put(MemberRows.HEALTH, memberId, DateRange.from(health.issuedOn()), fact, recording);
        }
        for (DeclarationRecord made : declarations) {
            DeclarationFact fact = new DeclarationFact(made.answer(), made.document());
            rows.put(MemberRows.DECLARATION, memberId, made.declaration().name(), DateRange.from(day), fact, recording);
        }
    }
}
