package vn.anttcs.duty.persistence;

/** That a mobilisation order names a member. */
public record Named() {}
