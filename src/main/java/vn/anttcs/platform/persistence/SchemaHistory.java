package vn.anttcs.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the database says about itself. */
@ApplicationScoped
public class SchemaHistory {
    private Database database;

    protected SchemaHistory() {}

    @Inject
    public SchemaHistory(Database database) {
        this.database = database;
    }

    /** The version of the last migration that the database has seen. */
    public String current() {
        return database.with(handle -> handle.createQuery(
                        "select version from schema_history where version is not null order by installed_rank desc limit 1")
                .mapTo(String.class)
                .one());
    }
}
