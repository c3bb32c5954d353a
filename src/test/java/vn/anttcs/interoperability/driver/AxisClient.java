package vn.anttcs.interoperability.driver;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/** Calls the methods of a generated stub, told by the descriptions of operations in it. */
final class AxisClient implements Client {

    private static final String IN = "1";

    private final AxisLocator locator;
    private final Class<?> stub;
    private final Credentials credentials;
    private final Beans beans = new AxisBeans();
    private final Map<Target, Object> ports = new HashMap<>();

    AxisClient(AxisLocator locator, Class<?> stub, Credentials credentials) {
        this.locator = locator;
        this.stub = stub;
        this.credentials = credentials;
    }

    @Override
    public Beans beans() {
        return beans;
    }

    @Override
    public Class<?> exchanged() {
        Class<?> content = method("exchange").getParameterTypes()[0];
        return Arrays.stream(content.getFields())
                .filter(f -> "value".equals(f.getName()))
                .<Class<?>>map(Field::getType)
                .findFirst()
                .orElse(content);
    }

    @Override
    public Map<String, Object> call(String operation, Target target, Map<String, Object> values)
            throws Fault, ReflectiveOperationException {
        Object description = description(operation);
        Method method = method(operation);
        List<?> parameters = (List<?>) get(description, "getParameters");
        Object[] arguments = new Object[parameters.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(parameters.get(i), method.getParameterTypes()[i], values);
        }
        try {
            Object result = method.invoke(port(target), arguments);
            return answer(description, parameters, arguments, result);
        } catch (InvocationTargetException e) {
            throw fault(e);
        }
    }

    private static Object argument(Object parameter, Class<?> type, Map<String, Object> values)
            throws ReflectiveOperationException {
        Object value = Beans.argument(values, name(parameter), type);
        if (isIn(parameter)) {
            return value;
        }
        Object holder = type.getConstructor().newInstance();
        if (value != null) {
            type.getField("value").set(holder, value);
        }
        return holder;
    }

    private static Map<String, Object> answer(Object description, List<?> parameters, Object[] arguments, Object result)
            throws ReflectiveOperationException {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (result != null) {
            answer.put(localPart(get(description, "getReturnQName")), result);
        }
        for (int i = 0; i < arguments.length; i++) {
            if (!isIn(parameters.get(i))) {
                Object value = arguments[i].getClass().getField("value").get(arguments[i]);
                if (value != null) {
                    answer.put(name(parameters.get(i)), value);
                }
            }
        }
        return answer;
    }

    private Fault fault(InvocationTargetException thrown) throws ReflectiveOperationException {
        Throwable cause = thrown.getCause();
        if (!cause.getClass().getPackageName().equals(stub.getPackageName())) {
            throw thrown;
        }
        return new Fault(cause, beans.values(cause));
    }

    private Object description(String operation) throws ReflectiveOperationException {
        Field operations = stub.getDeclaredField("_operations");
        operations.setAccessible(true);
        for (Object description : (Object[]) operations.get(null)) {
            if (operation.equals(get(description, "getName"))) {
                return description;
            }
        }
        throw new IllegalStateException("no operation " + operation);
    }

    private Method method(String operation) {
        return Arrays.stream(stub.getDeclaredMethods())
                .filter(m -> m.getName().equalsIgnoreCase(operation))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no method for " + operation));
    }

    private Object port(Target target) throws ReflectiveOperationException {
        if (!ports.containsKey(target)) {
            Object port = locator.port(target);
            if (credentials.user() != null) {
                stub.getMethod("setUsername", String.class).invoke(port, credentials.user());
                stub.getMethod("setPassword", String.class).invoke(port, credentials.password());
            }
            ports.put(target, port);
        }
        return ports.get(target);
    }

    private static String name(Object parameter) throws ReflectiveOperationException {
        return localPart(get(parameter, "getQName"));
    }

    private static boolean isIn(Object parameter) throws ReflectiveOperationException {
        return IN.equals(get(parameter, "getMode").toString());
    }

    private static Object get(Object target, String getter) throws ReflectiveOperationException {
        return target.getClass().getMethod(getter).invoke(target);
    }

    static String localPart(Object name) {
        return ((QName) name).getLocalPart();
    }
}
