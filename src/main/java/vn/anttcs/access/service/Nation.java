package vn.anttcs.access.service;

/** Toàn quốc: the unit above all units, on which a national grant stands. It is no unit of the map. */
public final class Nation {
    /** Internal id; units of the map have ids above 0. */
    public static final long ID = 0;

    /** The code by which commands name it. */
    public static final String CODE = "VN";

    private Nation() {}
}
