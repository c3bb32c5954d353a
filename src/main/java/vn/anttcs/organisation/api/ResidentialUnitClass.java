package vn.anttcs.organisation.api;

/** Phân loại thôn, tổ dân phố: I, II hoặc III; provincial rules set amounts by it. */
public enum ResidentialUnitClass {
    I,
    II,
    III
}
