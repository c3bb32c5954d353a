package vn.anttcs.platform.http;

/** What the program that stops the server asks of the doors; found in JMX under {@code vn.anttcs:type=Doors}. */
public interface DoorsMXBean {
    /** Calls that are inside, at work or waiting for a place. */
    int getCallsInside();

    /** Whether new calls are refused. */
    boolean isClosed();

    /** Refuses new calls from now on with {@code UNAVAILABLE}; those inside are finished. */
    void close();
}
