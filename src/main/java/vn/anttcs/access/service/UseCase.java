package vn.anttcs.access.service;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.anttcs.access.api.Right;

/**
 * What {@link Operation} says of one method, read once.
 *
 * @param name operation of the contracts
 * @param view type of the answer
 * @param fields where the command names records
 */
record UseCase(
        String name,
        Right right,
        Territory territory,
        boolean write,
        boolean secret,
        Class<?> view,
        List<Field> fields) {
    private static final Map<Method, UseCase> KNOWN = new ConcurrentHashMap<>();

    /** A field of the command that names records of a kind. */
    record Field(RecordKind kind, FieldPath path) {}

    static UseCase of(Method method) {
        return KNOWN.computeIfAbsent(method, UseCase::read);
    }

    private static UseCase read(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        Class<?> command = method.getParameterTypes()[0];
        List<Field> fields = new ArrayList<>();
        add(fields, command, RecordKind.UNIT, operation.units());
        add(fields, command, RecordKind.RESIDENTIAL_UNIT, operation.residentialUnits());
        add(fields, command, RecordKind.TEAM, operation.teams());
        add(fields, command, RecordKind.MEMBER, operation.members());
        add(fields, command, RecordKind.ACCOUNT, operation.accounts());
        add(fields, command, RecordKind.DUTY_SHEET, operation.dutySheets());
        add(fields, command, RecordKind.DUTY_PLAN, operation.dutyPlans());
        add(fields, command, RecordKind.MOBILISATION, operation.mobilisations());
        add(fields, command, RecordKind.PAYMENT_RUN, operation.paymentRuns());
        add(fields, command, RecordKind.EQUIPMENT_STORE, operation.equipmentStores());
        add(fields, command, RecordKind.EQUIPMENT_CHECK, operation.equipmentChecks());
        return new UseCase(
                operation.value(),
                operation.right(),
                operation.territory(),
                operation.write(),
                operation.secret(),
                method.getReturnType(),
                List.copyOf(fields));
    }

    private static void add(List<Field> fields, Class<?> command, RecordKind kind, String[] paths) {
        Arrays.stream(paths)
                .map(path -> new Field(kind, FieldPath.of(command, path)))
                .forEach(fields::add);
    }
}
