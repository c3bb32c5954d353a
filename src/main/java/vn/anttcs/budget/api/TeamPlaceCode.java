package vn.anttcs.budget.api;

/** Mã thôn, tổ dân phố mà Tổ phụ trách. */
public record TeamPlaceCode(String code) {}
