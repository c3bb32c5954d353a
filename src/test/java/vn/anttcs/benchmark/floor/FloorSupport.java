package vn.anttcs.benchmark.floor;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The regular support of everybody for a month by one query and a loop: an amount by position, by days of service. */
final class FloorSupport {
    private static final long HEAD = 6_500_000;
    private static final long DEPUTY = 6_300_000;
    private static final long MEMBER = 6_000_000;

    private FloorSupport() {}

    static String sum(Connection connection, Timestamp known, LocalDate from, LocalDate to) throws SQLException {
        long rows = 0;
        long sum = 0;
        long days = ChronoUnit.DAYS.between(from, to);
        try (PreparedStatement statement =
                connection.prepareStatement("select post, valid_from, valid_to from member_service"
                        + " where status = 'SERVING' and recorded_at <= ? and superseded_at > ?"
                        + " and valid_from < ? and valid_to > ?")) {
            statement.setTimestamp(1, known);
            statement.setTimestamp(2, known);
            statement.setDate(3, Date.valueOf(to));
            statement.setDate(4, Date.valueOf(from));
            statement.setFetchSize(10_000);
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    LocalDate start = results.getDate(2).toLocalDate();
                    LocalDate end = results.getDate(3).toLocalDate();
                    long served =
                            ChronoUnit.DAYS.between(start.isBefore(from) ? from : start, end.isAfter(to) ? to : end);
                    sum += Math.round((double) amount(results.getString(1)) * served / days);
                    rows++;
                }
            }
        }
        return "{\"members\":" + rows + ",\"dong\":" + sum + "}";
    }

    private static long amount(String post) {
        return switch (post) {
            case "HEAD" -> HEAD;
            case "DEPUTY" -> DEPUTY;
            default -> MEMBER;
        };
    }
}
