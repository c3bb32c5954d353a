package vn.anttcs.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.platform.persistence.SchemaHistory;

/** The version of the schema that this program works with, and whether the database still has it. */
@ApplicationScoped
public class SchemaVersion {
    @Inject
    private SchemaHistory history;

    private volatile String expected;

    void expect(String version) {
        expected = version;
    }

    /** The version after the migrations of this start, or null before. */
    public String expected() {
        return expected;
    }

    /** Whether the database stands at this program's version: a newer program may have migrated it since. */
    public boolean isCurrent() {
        return expected != null && expected.equals(history.current());
    }
}
