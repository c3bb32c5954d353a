package vn.anttcs.access.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.platform.data.ConstraintProblems;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Reading;

/**
 * What happens around every use case, inside its transaction if it writes: the command is validated, right and territory are checked,
 * a repeated key is answered, the use case runs, and what it did is noted. A use case that another one calls is part of
 * it: it is checked, but neither repeated nor noted on its own.
 */
@Operation
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class OperationInterceptor {
    @Inject
    private Validator validator;

    @Inject
    private Guard guard;

    @Inject
    private Repeats repeats;

    @Inject
    private Attempts attempts;

    @Inject
    private Reading reading;

    @AroundInvoke
    Object around(InvocationContext context) throws Exception {
        Call call = Call.current();
        UseCase useCase = UseCase.of(context.getMethod());
        Record command = (Record) context.getParameters()[0];
        if (call.isInUseCase()) {
            validate(command);
            guard.admitPart(useCase, command);
            return context.proceed();
        }
        call.operation(useCase.name());
        Attempt attempt = new Attempt(useCase, command, call);
        call.afterwards(failure -> attempts.settle(attempt, failure));
        call.inUseCase(true);
        try {
            return needsTransaction(context) ? run(attempt, context) : reading.together(() -> run(attempt, context));
        } catch (Exception thrown) {
            attempt.thrown(thrown);
            throw thrown;
        } finally {
            call.inUseCase(false);
        }
    }

    private static boolean needsTransaction(InvocationContext context) {
        Operation operation = context.getMethod().getAnnotation(Operation.class);
        return operation.write() || operation.rehearsal();
    }

    private Object run(Attempt attempt, InvocationContext context) throws Exception {
        validate(attempt.command);
        guard.admit(attempt);
        Optional<Record> repeated = repeats.begin(attempt);
        if (repeated.isPresent()) {
            return repeated.get();
        }
        Record view = (Record) context.proceed();
        attempts.succeeded(attempt, view);
        return view;
    }

    private void validate(Record command) {
        Set<ConstraintViolation<Record>> violations = validator.validate(command);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(ConstraintProblems.of(violations));
        }
    }
}
