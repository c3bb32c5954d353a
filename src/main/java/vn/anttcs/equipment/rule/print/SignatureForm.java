package vn.anttcs.equipment.rule.print;

/** Cách ký. */
public enum SignatureForm {
    /** Ký trên màn hình: a picture of the signature. */
    DRAWN,
    /** Ký trên giấy rồi quét. */
    SCANNED
}
