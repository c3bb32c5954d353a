package vn.anttcs.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;

/** The way to the database: every use of it joins the transaction of the service that is at work. */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/anttcs",
        className = "vn.anttcs.platform.persistence.ConfiguredDataSource",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 48,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=table",
            "fish.payara.validation-table-name=clock",
            "fish.payara.validate-atmost-once-period-in-seconds=10",
            "fish.payara.fail-all-connections=false",
            "fish.payara.max-wait-time-in-millis=5000",
            "fish.payara.connection-creation-retry-attempts=0"
        })
public class Database {
    @Resource(lookup = "java:app/jdbc/anttcs")
    private DataSource dataSource;

    private Jdbi jdbi;

    protected Database() {}

    /** For tests without a server. */
    public Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    DataSource dataSource() {
        return dataSource;
    }

    private synchronized Jdbi jdbi() {
        if (jdbi == null) {
            jdbi = Columns.install(Jdbi.create(dataSource));
        }
        return jdbi;
    }

    /** Runs statements and returns what they find. */
    public <R, E extends Exception> R with(HandleCallback<R, E> work) throws E {
        return jdbi().withHandle(work);
    }

    /** Runs statements that return nothing. */
    public <E extends Exception> void use(HandleConsumer<E> work) throws E {
        jdbi().useHandle(work);
    }
}
