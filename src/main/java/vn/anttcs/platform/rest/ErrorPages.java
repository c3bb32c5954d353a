package vn.anttcs.platform.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Failure;
import vn.anttcs.platform.error.Failures;
import vn.anttcs.platform.error.Language;
import vn.anttcs.platform.error.Refusal;

/** What the container would answer with a page of its own: a short page for people, problem+json for programs. */
@WebServlet("/error-page")
public class ErrorPages extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request.getHeader("Accept-Language"), Settings.language());
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Failure failure = Failures.of(thrown == null ? Refusal.of(code(request)) : thrown, language);
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String accept = request.getHeader("Accept");
        if (accept != null && accept.contains("text/html")) {
            page(response, failure);
        } else {
            Problems.write(response, failure, asked == null ? "/" : asked.toString());
        }
    }

    private static ErrorCode code(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            return ErrorCode.NOT_FOUND;
        }
        int number = (Integer) status;
        return Arrays.stream(ErrorCode.values())
                .filter(code -> code.status() == number)
                .findFirst()
                .orElse(number < 500 || number == 501 ? ErrorCode.INVALID_REQUEST : ErrorCode.INTERNAL);
    }

    private static void page(HttpServletResponse response, Failure failure) throws IOException {
        String incident = failure.incident() == null ? "" : "<p>" + failure.incident() + "</p>";
        byte[] body = ("<!doctype html><html lang=\"" + failure.language() + "\"><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width\"><title>ANTTCS</title>"
                        + "<link rel=\"stylesheet\" href=\"/landing.css\"><main class=\"message\"><h1>"
                        + failure.code().status() + "</h1><p>" + failure.message() + "</p>" + incident
                        + "<p><a href=\"/\">ANTTCS</a></p></main></html>")
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(failure.code().status());
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
