package vn.anttcs.interoperability.driver;

import java.nio.file.Path;

/** A SOAP toolkit for Java. */
interface Toolkit {

    /** What makes Java sources from a contract. */
    Generator generator();

    /** A client of the generated classes. */
    Client client(GeneratedClasses classes, Path wsdl, Credentials credentials) throws ReflectiveOperationException;
}
