package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.personnel.api.OpenItem;
import vn.anttcs.personnel.api.OpenItemKind;
import vn.anttcs.personnel.persistence.DocumentFact;
import vn.anttcs.personnel.persistence.DocumentRows;
import vn.anttcs.personnel.rule.DocumentState;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;

/** Giấy tờ chưa thu hồi: the certificates and badges that a member still holds. */
@ApplicationScoped
public class HeldDocuments implements HeldItems {
    private DatedRows rows;

    protected HeldDocuments() {}

    @Inject
    public HeldDocuments(DatedRows rows) {
        this.rows = rows;
    }

    @Override
    public List<OpenItem> heldBy(long memberId, ReadTime time) {
        return rows.list(DocumentRows.DOCUMENT, memberId, time).stream()
                .map(Dated::values)
                .filter(document -> document.state() == DocumentState.HELD)
                .map(HeldDocuments::item)
                .toList();
    }

    private static OpenItem item(DocumentFact document) {
        return new OpenItem(
                OpenItemKind.DOCUMENT, document.number(), document.kind().name());
    }
}
