package vn.anttcs.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** One log line per call. Its facts are parameters of the record, which the server's JSON formatter writes as fields. */
final class CallLog {
    private static final Logger LOG = Logger.getLogger("vn.anttcs.call");

    private CallLog() {}

    static void write(Call call, HttpServletRequest request, int status, long nanos) {
        boolean ours = call.outcome().equals("INTERNAL") || call.outcome().equals("UNAVAILABLE");
        Level level = ours ? Level.WARNING : Level.INFO;
        if (!LOG.isLoggable(level)) {
            return;
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("requestId", call.requestId());
        facts.put("user", call.caller() == null ? "-" : call.caller().name());
        facts.put("unit", call.caller() == null ? "-" : call.caller().unit());
        facts.put("operation", call.operation() == null ? "-" : call.operation());
        facts.put("protocol", call.protocol());
        facts.put("method", request.getMethod());
        facts.put("path", request.getRequestURI());
        facts.put("status", status);
        facts.put("outcome", call.outcome());
        facts.put("milliseconds", nanos / 1_000_000);
        facts.put("address", call.address());
        LogRecord line = new LogRecord(level, "call");
        line.setLoggerName(LOG.getName());
        line.setParameters(new Object[] {facts});
        LOG.log(line);
    }
}
