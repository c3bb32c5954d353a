package vn.anttcs.exchange.files;

import java.util.Arrays;
import java.util.List;
import vn.anttcs.exchange.rule.Finding;
import vn.anttcs.exchange.rule.FindingCode;

/** The file as a whole cannot be read. */
final class FileFault extends RuntimeException {
    private final FindingCode code;
    private final transient List<String> arguments;
    private final transient List<Finding> findings;

    FileFault(FindingCode code, Object... arguments) {
        this(code, Arrays.stream(arguments).map(String::valueOf).toList(), List.of());
    }

    private FileFault(FindingCode code, List<String> arguments, List<Finding> findings) {
        super(code.name(), null, false, false);
        this.code = code;
        this.arguments = arguments;
        this.findings = findings;
    }

    /** Headings that are not those of the template. */
    static FileFault ofHeadings(List<Finding> findings) {
        return new FileFault(FindingCode.FILE_HEADINGS, List.of(String.valueOf(findings.size())), findings);
    }

    FindingCode code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }

    List<Finding> findings() {
        return findings;
    }
}
