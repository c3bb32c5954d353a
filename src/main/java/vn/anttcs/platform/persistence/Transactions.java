package vn.anttcs.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Transactions of their own for work that no door has begun, such as jobs. A bean and no interceptor: on threads of the
 * server's executors only an invocation of a bean keeps connections and transactions together when ids are taken on the
 * way, which suspends the transaction for a moment.
 */
@Stateless
public class Transactions {
    @Resource
    private EJBContext context;

    /** Runs something in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T apart(Supplier<T> work) {
        return work.get();
    }

    /** Runs something in a transaction of its own, which commits only if it says yes. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean apartIf(BooleanSupplier work) {
        boolean kept = work.getAsBoolean();
        if (!kept) {
            context.setRollbackOnly();
        }
        return kept;
    }
}
