package vn.anttcs.platform.persistence;

import java.util.LinkedHashMap;
import java.util.Map;

/** Adds to a MySQL or MariaDB address what the house needs and the administrator has not set otherwise. */
final class MysqlUrl {
    private static final Map<String, String> NEEDED = new LinkedHashMap<>();

    static {
        NEEDED.put("rewriteBatchedStatements", "true");
        NEEDED.put("useAffectedRows", "true");
        NEEDED.put("connectionTimeZone", "UTC");
        NEEDED.put("forceConnectionTimeZoneToSession", "true");
        NEEDED.put("characterEncoding", "UTF-8");
        NEEDED.put("connectTimeout", "5000");
        NEEDED.put("socketTimeout", "120000");
        NEEDED.put("tcpKeepAlive", "true");
        NEEDED.put("cachePrepStmts", "true");
        NEEDED.put("prepStmtCacheSize", "250");
        NEEDED.put("prepStmtCacheSqlLimit", "4096");
        NEEDED.put("cacheServerConfiguration", "true");
        NEEDED.put("elideSetAutoCommits", "true");
        // Else the pool asks the database for the isolation of its connection before and after each use of it.
        NEEDED.put("useLocalSessionState", "true");
        // A Jakarta EE server names the key of its own web door as the key store of the whole process. A database that
        // was
        // not told to trust that certificate breaks the handshake off when the driver shows it, so it is not shown.
        NEEDED.put("fallbackToSystemKeyStore", "false");
        NEEDED.put("sessionVariables", "innodb_lock_wait_timeout=10");
    }

    private MysqlUrl() {}

    static String complete(String url) {
        StringBuilder complete = new StringBuilder(url);
        char separator = url.indexOf('?') < 0 ? '?' : '&';
        for (Map.Entry<String, String> option : NEEDED.entrySet()) {
            if (!url.contains(option.getKey() + "=")) {
                complete.append(separator).append(option.getKey()).append('=').append(option.getValue());
                separator = '&';
            }
        }
        return complete.toString();
    }
}
