package vn.anttcs.interoperability.driver;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Calls the methods of a generated service interface, told by their annotations. */
final class JaxWsClient implements Client {

    private final Class<?> portType;
    private final Object service;
    private final Credentials credentials;
    private final Beans beans = new JaxbBeans();
    private final Map<Target, Object> ports = new HashMap<>();

    JaxWsClient(Class<?> portType, Object service, Credentials credentials) {
        this.portType = portType;
        this.service = service;
        this.credentials = credentials;
    }

    @Override
    public Beans beans() {
        return beans;
    }

    @Override
    public Class<?> exchanged() {
        Parameter content = method("exchange").getParameters()[0];
        return content.getParameterizedType() instanceof ParameterizedType holder
                ? (Class<?>) holder.getActualTypeArguments()[0]
                : content.getType();
    }

    @Override
    public Map<String, Object> call(String operation, Target target, Map<String, Object> values)
            throws Fault, ReflectiveOperationException {
        Method method = method(operation);
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(method.getParameters()[i], values);
        }
        try {
            Object result = method.invoke(port(target), arguments);
            return answer(method, arguments, result);
        } catch (InvocationTargetException e) {
            throw fault(e);
        }
    }

    private Object argument(Parameter parameter, Map<String, Object> values) throws ReflectiveOperationException {
        String name = Annotated.of(parameter, "WebParam").text("name");
        if (!isHolder(parameter)) {
            return Beans.argument(values, name, parameter.getType());
        }
        Object holder = parameter.getType().getConstructor().newInstance();
        parameter.getType().getField("value").set(holder, values.get(name));
        return holder;
    }

    private Map<String, Object> answer(Method method, Object[] arguments, Object result)
            throws ReflectiveOperationException {
        Map<String, Object> answer = new LinkedHashMap<>();
        put(answer, Annotated.of(method, "WebResult"), result);
        for (int i = 0; i < arguments.length; i++) {
            Parameter parameter = method.getParameters()[i];
            if (isHolder(parameter)) {
                Object value = parameter.getType().getField("value").get(arguments[i]);
                put(answer, Annotated.of(parameter, "WebParam"), value);
            }
        }
        return answer;
    }

    private static void put(Map<String, Object> answer, Annotated named, Object value)
            throws ReflectiveOperationException {
        if (value != null) {
            answer.put(named.text("name"), value);
        }
    }

    private Fault fault(InvocationTargetException thrown) throws ReflectiveOperationException {
        Throwable cause = thrown.getCause();
        if (Annotated.of(cause.getClass(), "WebFault") == null) {
            throw thrown;
        }
        return new Fault(
                cause, beans.values(cause.getClass().getMethod("getFaultInfo").invoke(cause)));
    }

    private Method method(String operation) {
        return Arrays.stream(portType.getMethods())
                .filter(m -> operation.equals(operationName(m)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no method for " + operation));
    }

    private static String operationName(Method method) {
        try {
            Annotated web = Annotated.of(method, "WebMethod");
            String name = web == null ? "" : web.text("operationName");
            return name.isEmpty() ? method.getName() : name;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isHolder(Parameter parameter) {
        return "Holder".equals(parameter.getType().getSimpleName());
    }

    private Object port(Target target) throws ReflectiveOperationException {
        if (!ports.containsKey(target)) {
            ports.put(target, newPort(target));
        }
        return ports.get(target);
    }

    @SuppressWarnings("unchecked")
    private Object newPort(Target target) throws ReflectiveOperationException {
        Object port = service.getClass().getMethod("getPort", Class.class).invoke(service, portType);
        Class<?> provider = Arrays.stream(port.getClass().getInterfaces())
                .filter(i -> i.getSimpleName().endsWith("BindingProvider"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> context =
                (Map<String, Object>) provider.getMethod("getRequestContext").invoke(port);
        context.put(property(provider, "ENDPOINT_ADDRESS_PROPERTY"), target.address());
        if (credentials.user() != null) {
            context.put(property(provider, "USERNAME_PROPERTY"), credentials.user());
            context.put(property(provider, "PASSWORD_PROPERTY"), credentials.password());
        }
        if (target.manner().equals(Target.MTOM)) {
            Object binding = provider.getMethod("getBinding").invoke(port);
            Class<?> standard = provider.getField("ENDPOINT_ADDRESS_PROPERTY").getDeclaringClass();
            Class.forName(standard.getPackageName() + ".soap.SOAPBinding", true, standard.getClassLoader())
                    .getMethod("setMTOMEnabled", boolean.class)
                    .invoke(binding, true);
        }
        return port;
    }

    private static String property(Class<?> provider, String constant) throws ReflectiveOperationException {
        return (String) provider.getField(constant).get(null);
    }
}
