package vn.anttcs.exchange.service;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.exchange.rule.Finding;
import vn.anttcs.exchange.rule.ImportRow;
import vn.anttcs.organisation.service.KnownCommune;

/** A row of a file on its way from desk to desk: each adds what it finds. */
public final class CheckedRow {
    private final long row;
    private final List<String> cells;
    private final ImportRow values;
    private final List<Finding> findings;
    private KnownCommune commune;
    private long teamId;

    /**
     * A row as read.
     *
     * @param row its number in the file; the headings are row 1
     * @param cells its cells as read
     * @param findings what its cells showed
     */
    public CheckedRow(long row, List<String> cells, ImportRow values, List<Finding> findings) {
        this.row = row;
        this.cells = cells;
        this.values = values;
        this.findings = new ArrayList<>(findings);
    }

    public long row() {
        return row;
    }

    public List<String> cells() {
        return cells;
    }

    public ImportRow values() {
        return values;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Forgets what was found, to find only what comes on top. */
    public void clear() {
        findings.clear();
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Whether the row is to be refused for what was found in it. */
    public boolean isFaulty() {
        return findings.stream().anyMatch(finding -> !finding.code().isRepaired());
    }

    /** Whether something in the row was put right. */
    public boolean isRepaired() {
        return findings.stream().anyMatch(finding -> finding.code().isRepaired());
    }

    /** The commune to which the row belongs, or null while it is not known. */
    public KnownCommune commune() {
        return commune;
    }

    void commune(KnownCommune found) {
        this.commune = found;
    }

    /** The code of the commune, empty when it is not known. */
    public String communeCode() {
        return commune == null ? "" : commune.code();
    }

    long teamId() {
        return teamId;
    }

    void teamId(long found) {
        this.teamId = found;
    }
}
