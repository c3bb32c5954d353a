package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.personnel.persistence.DocumentRows;
import vn.anttcs.personnel.rule.DocumentKind;
import vn.anttcs.personnel.rule.DocumentState;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;

/** Giấy chứng nhận sử dụng công cụ hỗ trợ: who may be given support tools. */
@ApplicationScoped
public class ToolCertificates {
    private DatedSets sets;

    protected ToolCertificates() {}

    @Inject
    public ToolCertificates(DatedSets sets) {
        this.sets = sets;
    }

    /** Those of the members who hold a valid certificate of use at the two times. */
    public Set<Long> holders(Collection<Long> memberIds, ReadTime time) {
        return sets.list(DocumentRows.DOCUMENT, memberIds, time).stream()
                .filter(row -> row.values().kind() == DocumentKind.SUPPORT_TOOL_CERTIFICATE)
                .filter(row -> row.values().state() == DocumentState.HELD)
                .map(Dated::identity)
                .collect(Collectors.toSet());
    }
}
