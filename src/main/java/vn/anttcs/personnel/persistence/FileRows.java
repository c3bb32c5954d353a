package vn.anttcs.personnel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.ToLongFunction;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.Ids;

/** Files kept with members: what is known of them, and apart from it their content. */
@ApplicationScoped
public class FileRows {
    public static final DatedTable<FileFact> FILE =
            DatedTable.keyed("member_file", "member_id", "file_no", FileFact.class);

    private Database database;
    private ToLongFunction<String> numbers;

    protected FileRows() {}

    @Inject
    public FileRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public FileRows(Database database, ToLongFunction<String> numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** The public number of a new file. */
    public String nextNumber() {
        return String.format("TL%07d", numbers.applyAsLong("file_no"));
    }

    /** Writes the content of a new file. */
    public void add(String fileNo, byte[] content) {
        database.use(
                handle -> handle.createUpdate("insert into file_content (file_no, content) values (:number, :content)")
                        .bind("number", fileNo)
                        .bind("content", content)
                        .execute());
    }

    /** The content of a file that exists. */
    public byte[] content(String fileNo) {
        return database.with(handle -> handle.createQuery("select content from file_content where file_no = :number")
                .bind("number", fileNo)
                .mapTo(byte[].class)
                .one());
    }
}
