package vn.anttcs.access.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import vn.anttcs.platform.data.ConstraintProblems;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;

/** What happens around every use case. */
@Operation
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class OperationInterceptor {
    @Inject
    private Validator validator;

    @AroundInvoke
    Object around(InvocationContext context) throws Exception {
        Operation operation = context.getMethod().getAnnotation(Operation.class);
        Call.current().operation(operation.value());
        Object command = context.getParameters()[0];
        Set<ConstraintViolation<Object>> violations = validator.validate(command);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(ConstraintProblems.of(violations));
        }
        return context.proceed();
    }
}
