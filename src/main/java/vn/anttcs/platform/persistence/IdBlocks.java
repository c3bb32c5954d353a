package vn.anttcs.platform.persistence;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Takes blocks of ids in a transaction of its own: a rollback of the caller must not give them out again. */
@Stateless
public class IdBlocks {
    @Inject
    private Database database;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long take(String series, int size) {
        return database.with(handle -> {
            long first = handle.createQuery("select next_value from id_block where series = :series for update")
                    .bind("series", series)
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("update id_block set next_value = :next where series = :series")
                    .bind("next", first + size)
                    .bind("series", series)
                    .execute();
            return first;
        });
    }
}
