package vn.anttcs.exchange;

import jakarta.json.Json;
import java.net.http.HttpResponse;
import vn.anttcs.server.Http;

/** Officers with a role in one unit, made for a test. */
final class Officers {
    private static final String PASSWORD = "mat-khau-cua-can-bo";
    private static int count;

    private Officers() {}

    /** A new officer with a role. */
    static synchronized Http make(Http administrator, String role, String unitCode) {
        String name = "nhap." + role.toLowerCase(java.util.Locale.ROOT) + "." + ++count;
        require(administrator.post(
                "/api/v1/accounts",
                Json.createObjectBuilder()
                        .add("userName", name)
                        .add("fullName", "Cán bộ nhập dữ liệu")
                        .add("kind", "OFFICER")
                        .add("unitCode", unitCode)
                        .add("password", PASSWORD)
                        .build()
                        .toString()));
        require(administrator.post(
                "/api/v1/accounts/" + name + "/grants",
                Json.createObjectBuilder()
                        .add("role", role)
                        .add("unitCode", unitCode)
                        .build()
                        .toString()));
        return administrator.as(name, PASSWORD);
    }

    private static void require(HttpResponse<String> answer) {
        if (answer.statusCode() != 201 && answer.statusCode() != 200) {
            throw new IllegalStateException("no officer: " + answer.statusCode() + " " + answer.body());
        }
    }
}
