package vn.anttcs.law;

/**
 * Mã lý do: names one kind of ground. Each feature has one enum of its codes; the texts live in the
 * message files, keyed by the name.
 */
public interface GroundCode {

    /** The name of the code, unique within the application, in upper case with underscores. */
    String name();
}
