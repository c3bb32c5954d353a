package vn.anttcs.duty.rule;

/** Tư cách: where a person stands towards the force. */
public enum Standing {
    APPLYING,
    SERVING,
    SUSPENDED,
    LEFT,
    DEAD
}
