package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.anttcs.personnel.persistence.ActRows;
import vn.anttcs.personnel.persistence.DocumentRows;
import vn.anttcs.personnel.persistence.FileRows;

/** What happens during and at the end of service, documents and files; suspensions are part of the service itself. */
@ApplicationScoped
public class ActTimeline implements MemberTimeline {
    @Override
    public List<Part> parts() {
        return List.of(
                new Part("CONDUCT", ActRows.CONDUCT),
                new Part("CASUALTY", ActRows.CASUALTY),
                new Part("WITHDRAWAL", ActRows.WITHDRAWAL),
                new Part("RATING", ActRows.RATING),
                new Part("DISCHARGE", ActRows.DISCHARGE),
                new Part("EVIDENCE", ActRows.EVIDENCE),
                new Part("DOCUMENT", DocumentRows.DOCUMENT),
                new Part("FILE", FileRows.FILE));
    }
}
