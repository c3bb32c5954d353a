package vn.anttcs.platform.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the server whether it is ready, as a load balancer would. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final HttpRequest question;

    Readiness(int port) {
        question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    /** What the server said, or that it said nothing in time. */
    enum Answer {
        READY,
        WITHOUT_APPLICATION,
        NOT_YET
    }

    /** Waits until the server is ready, or until it is clear that it will not be. */
    Answer await() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = ask();
        while (answer == Answer.NOT_YET && System.nanoTime() < end) {
            Thread.sleep(100);
            answer = ask();
        }
        return answer;
    }

    private Answer ask() throws InterruptedException {
        try {
            HttpResponse<String> response = client.send(question, HttpResponse.BodyHandlers.ofString());
            // An application that fails to load leaves the server running without it.
            boolean empty = response.body().contains("No Application deployed");
            return empty ? Answer.WITHOUT_APPLICATION : response.statusCode() == 200 ? Answer.READY : Answer.NOT_YET;
        } catch (IOException notYet) {
            return Answer.NOT_YET;
        }
    }
}
