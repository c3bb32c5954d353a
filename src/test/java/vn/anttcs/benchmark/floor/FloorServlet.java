package vn.anttcs.benchmark.floor;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;

/**
 * Reads one member, one unit, a page of fifty members, and sums of equipment: checks the password against a remembered hash and the account's
 * row, reads the two times from the clock row, selects, and writes JSON by hand.
 */
@WebServlet("/read/*")
@DataSourceDefinition(
        name = "java:app/jdbc/floor",
        className = "vn.anttcs.benchmark.floor.FloorSource",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 48,
        properties = {"fish.payara.wrap-jdbc-objects=false", "fish.payara.match-connections=false"})
public class FloorServlet extends HttpServlet {
    private static final String PERIOD = " recorded_at <= ? and superseded_at > ? and valid_from <= ? and valid_to > ?";

    @Resource(lookup = "java:app/jdbc/floor")
    private transient DataSource dataSource;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Connection connection = dataSource.getConnection()) {
            if (!signedIn(connection, request.getHeader("Authorization"))) {
                response.sendError(401);
                return;
            }
            byte[] body = answer(connection, request).getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/json;charset=utf-8");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    /** Recognises the candidate whose number is the body, or hands equipment out, in one transaction. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try (Connection connection = dataSource.getConnection()) {
            if (!signedIn(connection, request.getHeader("Authorization"))) {
                response.sendError(401);
                return;
            }
            connection.setAutoCommit(false);
            if (request.getPathInfo().equals("/handover")) {
                FloorEquipment.handOver(connection, body);
            } else {
                FloorRows.recognise(connection, body);
            }
            connection.commit();
            connection.setAutoCommit(true);
            response.setStatus(201);
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private static boolean signedIn(Connection connection, String authorization) throws SQLException, IOException {
        try {
            byte[] pair = Base64.getDecoder().decode(authorization.substring(6));
            MessageDigest.getInstance("SHA-256").digest(pair);
            String user = new String(pair, StandardCharsets.UTF_8);
            try (PreparedStatement statement =
                    connection.prepareStatement("select version, enabled from account where user_name = ?")) {
                statement.setString(1, user.substring(0, user.indexOf(':')));
                try (ResultSet results = statement.executeQuery()) {
                    return results.next() && results.getBoolean(2);
                }
            }
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IOException(impossible);
        }
    }

    private static String answer(Connection connection, HttpServletRequest request) throws SQLException {
        Timestamp known = known(connection);
        String what = request.getPathInfo().substring(1);
        return switch (what) {
            case "unit" -> unit(connection, known, request.getParameter("code"));
            case "support" ->
                FloorSupport.sum(
                        connection,
                        known,
                        LocalDate.parse(request.getParameter("from")),
                        LocalDate.parse(request.getParameter("to")));
            case "gap" -> FloorEquipment.gap(connection, known);
            case "due" ->
                FloorEquipment.due(
                        connection, request.getParameter("unit"), LocalDate.parse(request.getParameter("on")));
            case "member" -> member(connection, known, request.getParameter("memberNo"));
            default -> page(connection, known, request.getParameter("unit"));
        };
    }

    private static Timestamp known(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select last_stamp from clock where id = 1");
                ResultSet results = statement.executeQuery()) {
            results.next();
            return results.getTimestamp(1);
        }
    }

    private static String unit(Connection connection, Timestamp known, String code) throws SQLException {
        String unit = "select u.code, u.level, u.kind, u.name, u.valid_from, u.valid_to, u.legal_basis"
                + " from unit_fact u where u.code = ? and" + PERIOD;
        String attributes =
                "select a.attribute, a.content from unit_attribute a join unit_fact u on u.unit_id = a.unit_id"
                        + " where u.code = ? and" + period("u") + " and" + period("a");
        return rows(connection, unit, known, code) + rows(connection, attributes, known, code);
    }

    private static String member(Connection connection, Timestamp known, String memberNo) throws SQLException {
        String person = "select m.version, p.* from member m join member_person p on p.member_id = m.id"
                + " where m.member_no = ? and" + PERIOD;
        String service = "select s.status, s.post, t.team_code from member m"
                + " join member_service s on s.member_id = m.id join team t on t.id = s.team_id"
                + " where m.member_no = ? and" + PERIOD;
        StringBuilder answer = new StringBuilder(rows(connection, person, known, memberNo));
        answer.append(rows(connection, service, known, memberNo));
        for (String facts : List.of("member_health", "member_declaration", "member_insurance")) {
            String sql = "select f.* from member m join " + facts + " f on f.member_id = m.id where m.member_no = ? and"
                    + PERIOD;
            answer.append(rows(connection, sql, known, memberNo));
        }
        return answer.toString();
    }

    private static String page(Connection connection, Timestamp known, String unit) throws SQLException {
        String sql = "select m.member_no, m.version, p.*, s.status, s.post, t.team_code from member_service s"
                + " join member m on m.id = s.member_id join team t on t.id = s.team_id"
                + " join team_fact f on f.team_id = t.id join member_person p on p.member_id = m.id"
                + " join unit_fact c on c.unit_id = f.commune_id"
                + " where c.code = ? and" + period("c") + " and" + period("f") + " and" + period("s") + " and"
                + period("p") + " order by p.folded_name, m.id limit 50";
        return rows(connection, sql, known, unit);
    }

    private static String period(String alias) {
        return PERIOD.replace(" recorded_at", " " + alias + ".recorded_at")
                .replace(" superseded_at", " " + alias + ".superseded_at")
                .replace(" valid_from", " " + alias + ".valid_from")
                .replace(" valid_to", " " + alias + ".valid_to");
    }

    private static String rows(Connection connection, String sql, Timestamp known, String first) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, first);
            Date today = new Date(System.currentTimeMillis());
            int marks = sql.length() - sql.replace("?", "").length();
            for (int index = 2; index <= marks; index += 4) {
                statement.setTimestamp(index, known);
                statement.setTimestamp(index + 1, known);
                statement.setDate(index + 2, today);
                statement.setDate(index + 3, today);
            }
            try (ResultSet results = statement.executeQuery()) {
                return json(results);
            }
        }
    }

    private static String json(ResultSet results) throws SQLException {
        ResultSetMetaData columns = results.getMetaData();
        StringBuilder out = new StringBuilder("[");
        while (results.next()) {
            out.append(out.length() == 1 ? "{" : ",{");
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                String text = results.getString(column);
                if (text != null) {
                    out.append('"').append(columns.getColumnLabel(column)).append("\":\"");
                    out.append(text.replace("\"", "\\\"")).append("\",");
                }
            }
            out.setCharAt(out.length() - 1, '}');
        }
        return out.append(']').toString();
    }
}
