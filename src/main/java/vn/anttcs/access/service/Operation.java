package vn.anttcs.access.service;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.anttcs.access.api.Right;

/**
 * Marks a use case: every public method of a stateless bean that the doors call carries it. Before the method runs, the
 * command is validated, the right and the territory of the caller are checked; a write runs once for each idempotency
 * key and leaves an audit row.
 *
 * <p>Field names are paths into the command record: {@code teamCode}, {@code items[].memberNo}. A field that is absent
 * in a command names no record. Several fields must all lie in the caller's territory.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Operation {
    /** The name of the operation in the contracts: SOAP operation and OpenAPI {@code operationId}. */
    @Nonbinding
    String value() default "";

    @Nonbinding
    Right right() default Right.MAP_READ;

    @Nonbinding
    Territory territory() default Territory.RECORD;

    /** Fields that hold codes of units. */
    @Nonbinding
    String[] units() default {};

    /** Fields that hold codes of residential units. */
    @Nonbinding
    String[] residentialUnits() default {};

    /** Fields that hold team codes. */
    @Nonbinding
    String[] teams() default {};

    /** Fields that hold member numbers. */
    @Nonbinding
    String[] members() default {};

    /** Fields that hold sign-in names of accounts. */
    @Nonbinding
    String[] accounts() default {};

    /** Fields that hold numbers of duty sheets. */
    @Nonbinding
    String[] dutySheets() default {};

    /** Fields that hold numbers of duty plans and training orders. */
    @Nonbinding
    String[] dutyPlans() default {};

    /** Fields that hold numbers of mobilisation orders. */
    @Nonbinding
    String[] mobilisations() default {};

    /** Fields that hold numbers of payment runs. */
    @Nonbinding
    String[] paymentRuns() default {};

    /** Fields that hold numbers of stores of equipment. */
    @Nonbinding
    String[] equipmentStores() default {};

    /** Fields that hold numbers of checks of equipment. */
    @Nonbinding
    String[] equipmentChecks() default {};

    /** Whether it changes anything: such a use case is audited and runs once for each idempotency key. */
    @Nonbinding
    boolean write() default false;

    /**
     * Whether it does something in order to tell what would come of it, and takes it back with its transaction. A use
     * case that neither writes nor rehearses runs without one, so whatever it wrote would stay.
     */
    @Nonbinding
    boolean rehearsal() default false;

    /**
     * Whether the command or the answer holds a secret: then nothing of it is kept for an idempotency key, and a repeat
     * runs again.
     */
    @Nonbinding
    boolean secret() default false;
}
