package vn.anttcs.interoperability.driver;

import java.util.Map;

/** Generated code, called by the names in the contract. */
interface Client {

    /**
     * Calls an operation the way a programmer does who uses the generated method.
     *
     * @return the elements of the answer by name
     * @throws Fault when the declared fault arrives
     */
    Map<String, Object> call(String operation, Target target, Map<String, Object> arguments)
            throws Fault, ReflectiveOperationException;

    /** The class of the content of an exchange. */
    Class<?> exchanged();

    /** How this toolkit's values are taken apart and put together. */
    Beans beans();
}
