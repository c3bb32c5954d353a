package vn.anttcs.parity;

import java.util.List;

/**
 * What one request came to: what the caller was told and what stayed in the database, in neutral form.
 *
 * @param result answer or refusal
 * @param rows rows written, changed and removed, apart from the audit trail
 * @param audit entries of the audit trail with their places
 */
record Effect(Result result, List<String> rows, List<String> audit) {}
