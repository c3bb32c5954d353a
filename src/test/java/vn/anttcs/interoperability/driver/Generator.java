package vn.anttcs.interoperability.driver;

import java.io.OutputStream;
import java.nio.file.Path;

/** The code generator of a toolkit, found by name since no toolkit is on the class path of the harness. */
@FunctionalInterface
interface Generator {

    void generate(Path wsdl, String packageName, Path sources) throws ReflectiveOperationException;

    /** The generator of a toolkit that follows JAX-WS. */
    static Generator of(String toolkit) {
        return switch (toolkit) {
            case "metro" -> Generator::wsimport;
            case "cxf" -> Generator::wsdl2java;
            default -> throw new IllegalArgumentException("no toolkit " + toolkit);
        };
    }

    private static void wsimport(Path wsdl, String packageName, Path sources) throws ReflectiveOperationException {
        String[] arguments = {
            "-quiet", "-Xnocompile", "-keep", "-s", sources.toString(), "-p", packageName, wsdl.toString()
        };
        Class<?> tool = Class.forName("com.sun.tools.ws.wscompile.WsimportTool");
        Object wsimport = tool.getConstructor(OutputStream.class).newInstance(System.out);
        if (!(boolean) tool.getMethod("run", String[].class).invoke(wsimport, (Object) arguments)) {
            throw new IllegalStateException("wsimport refuses " + wsdl);
        }
    }

    private static void wsdl2java(Path wsdl, String packageName, Path sources) throws ReflectiveOperationException {
        String[] arguments = {"-d", sources.toString(), "-p", packageName, wsdl.toString()};
        Class<?> context = Class.forName("org.apache.cxf.tools.common.ToolContext");
        Class<?> tool = Class.forName("org.apache.cxf.tools.wsdlto.WSDLToJava");
        Object wsdl2java = tool.getConstructor(String[].class).newInstance((Object) arguments);
        tool.getMethod("run", context)
                .invoke(wsdl2java, context.getConstructor().newInstance());
    }

    /** Axis 1.4. */
    static void axis(Path wsdl, String packageName, Path sources) throws ReflectiveOperationException {
        Class<?> tool = Class.forName("org.apache.axis.wsdl.toJava.Emitter");
        Object emitter = tool.getConstructor().newInstance();
        tool.getMethod("setOutputDir", String.class).invoke(emitter, sources.toString());
        tool.getMethod("setPackageName", String.class).invoke(emitter, packageName);
        tool.getMethod("run", String.class).invoke(emitter, wsdl.toUri().toString());
    }
}
