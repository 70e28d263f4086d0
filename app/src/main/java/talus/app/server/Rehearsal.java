package talus.app.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks a server for a page and for a squat. The launcher runs it after a build to make the cache from which later starts are quick. */
final class Rehearsal {
    private static final String SCENARIO = "{\"person\": {\"sex\": \"female\", \"ageYears\": 41, \"heightM\": 1.68},"
            + " \"ankles\": {\"left\": {\"wallDistanceM\": 0.06}, \"right\": {\"wallDistanceM\": 0.11}},"
            + " \"task\": {\"kind\": \"squat\"}}";

    private Rehearsal() {}

    static void of(TalusServer server) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            send(client, HttpRequest.newBuilder(URI.create(server.address() + "/")));
            send(
                    client,
                    HttpRequest.newBuilder(URI.create(server.address() + "/api/predict"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(SCENARIO)));
        }
    }

    private static void send(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        client.send(request.build(), HttpResponse.BodyHandlers.discarding());
    }
}
