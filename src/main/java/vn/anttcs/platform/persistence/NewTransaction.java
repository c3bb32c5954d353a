package vn.anttcs.platform.persistence;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/**
 * Runs work in a transaction of its own. An EJB and not {@code jakarta.transaction.Transactional}: while a singleton is
 * being constructed, Payara 6 does not enlist connections in a transaction that the CDI interceptor began, and every
 * statement commits alone.
 */
@Stateless
public class NewTransaction {
    /** The result of the work, committed when it returns and rolled back when it throws. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
