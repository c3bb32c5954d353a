package vn.anttcs.personnel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.ToLongFunction;
import vn.anttcs.personnel.rule.DocumentKind;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Certificates and badges, and the numbers printed on them. */
@ApplicationScoped
public class DocumentRows {
    public static final DatedTable<DocumentFact> DOCUMENT =
            DatedTable.keyed("member_document", "member_id", "document_no", DocumentFact.class);

    private Database database;
    private ToLongFunction<String> numbers;

    protected DocumentRows() {}

    @Inject
    public DocumentRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public DocumentRows(Database database, ToLongFunction<String> numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** The public number of a new document. */
    public String nextNumber() {
        return String.format("GT%07d", numbers.applyAsLong("document_no"));
    }

    /**
     * Claims a printed number for a member and keeps it locked until commit.
     *
     * @return whether the number is the member's; false when it is somebody else's
     */
    public boolean claim(DocumentKind kind, String number, long memberId) {
        Optional<Long> owner = owner(kind, number);
        if (owner.isPresent()) {
            return owner.get() == memberId;
        }
        return UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate(
                        "insert into document_number (kind, number, member_id) values (:kind, :number, :member)")
                .bind("kind", kind.name())
                .bind("number", number)
                .bind("member", memberId)
                .execute()));
    }

    private Optional<Long> owner(DocumentKind kind, String number) {
        return database.with(handle -> handle.createQuery(
                        "select member_id from document_number" + " where kind = :kind and number = :number for update")
                .bind("kind", kind.name())
                .bind("number", number)
                .mapTo(Long.class)
                .findFirst());
    }
}
