package vn.anttcs.platform.start;

/** Fired once at each start, when the schema of the database fits this program. Observers run in the order of their priority. */
public record DatabaseReady(String schemaVersion) {}
