package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talus.chain.prediction.Prediction;

/** Who is answered. */
class OwnRequestsTest {
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static ServerFixture server;

    @BeforeAll
    static void open() {
        server = new ServerFixture(ServerFixture.ROOMY, scenario -> {
            ASKED.incrementAndGet();
            return new Prediction.Unavailable("task.kind");
        });
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static void refused(RawAnswer answer, int askedBefore) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).startsWith("{\"error\":\"This server answers only");
        assertThat(answer.headers()).doesNotContainKeys("access-control-allow-origin", "set-cookie");
        assertThat(ASKED.get()).as("scenarios that reached the engine").isEqualTo(askedBefore);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void thisMachinesThreeNamesAreAnswered(String name) throws IOException {
        String host = name + ":" + server.port();
        RawAnswer answer = RawAnswer.post(
                server.port(),
                "/api/predict",
                ServerFixture.SCENARIO.getBytes(UTF_8),
                "Host: " + host,
                "Origin: http://" + host,
                "Content-Type: application/json");
        assertThat(answer.status()).isEqualTo(501);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "localhost.evil.example:PORT",
                "localhost:1",
                "localhost",
                "LOCALHOST.:PORT",
                "127.0.0.2:PORT",
                "0.0.0.0:PORT",
                "[::]:PORT",
                "192.168.0.7:PORT",
                "2130706433:PORT"
            })
    void foreignHostsAreRefusedWhateverTheyAskFor(String host) throws IOException {
        int before = ASKED.get();
        String own = host.replace("PORT", Integer.toString(server.port()));
        refused(server.predictWith("Host: " + own), before);
        refused(
                RawAnswer.to(server.port(), "GET / HTTP/1.1\r\nHost: " + own + "\r\nConnection: close\r\n\r\n"),
                before);
    }

    /**
     * An attacker's name first points to the attacker and then to 127.0.0.1, so that the browser takes this server for the
     * attacker's: Host and Origin agree, the browser calls it the same origin.
     */
    @Test
    void aReboundNameIsRefused() throws IOException {
        int before = ASKED.get();
        String name = "rebound.evil.example:" + server.port();
        List<String> page = List.of("Host: " + name, "Origin: http://" + name, "Sec-Fetch-Site: same-origin");
        refused(
                RawAnswer.post(
                        server.port(),
                        "/api/predict",
                        ServerFixture.SCENARIO.getBytes(UTF_8),
                        page.get(0),
                        page.get(1),
                        page.get(2),
                        "Content-Type: application/json"),
                before);
        refused(
                RawAnswer.to(
                        server.port(),
                        "GET / HTTP/1.1\r\n" + String.join("\r\n", page) + "\r\nConnection: close\r\n\r\n"),
                before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "http://evil.example",
                "https://localhost:PORT",
                "http://localhost:1",
                "http://localhost",
                "http://127.0.0.1:PORT",
                "http://localhost:PORT.evil.example",
                "http://user@localhost:PORT",
                "http://localhost:PORT/"
            })
    void questionsOfForeignPagesAreRefused(String origin) throws IOException {
        int before = ASKED.get();
        refused(server.predictWith("Origin: " + origin.replace("PORT", Integer.toString(server.port()))), before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "anything"})
    void aBrowserThatNamesAnotherSiteIsRefusedWithoutAnOriginToo(String site) throws IOException {
        int before = ASKED.get();
        refused(
                server.get("/page.js", "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script"),
                before);
        refused(
                server.get("/", "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"),
                before);
        refused(server.predictWith("Sec-Fetch-Site: " + site), before);
    }

    @Test
    void aLinkFromElsewhereOpensAPage() throws IOException {
        RawAnswer answer =
                server.get("/", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document");
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aProgramThatIsNoBrowserIsAnswered() throws IOException {
        RawAnswer answer = RawAnswer.post(
                server.port(),
                "/api/predict",
                ServerFixture.SCENARIO.getBytes(UTF_8),
                "Host: localhost:" + server.port(),
                "Content-Type: application/json");
        assertThat(answer.status()).isEqualTo(501);
    }

    @Test
    void noForeignPageIsPromisedAnything() throws IOException {
        int before = ASKED.get();
        refused(
                RawAnswer.to(
                        server.port(),
                        "OPTIONS /api/predict HTTP/1.1\r\nHost: localhost:" + server.port()
                                + "\r\nOrigin: http://evil.example\r\nAccess-Control-Request-Method: POST\r\n"
                                + "Connection: close\r\n\r\n"),
                before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                "GET http://evil.example/ HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
                "GET /..%2f..%2fOwnRequests.class HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
                "nonsense\r\n\r\n",
                "GET / HTTP/1.0\r\n\r\n"
            })
    void malformedRequestsAreRefusedWithoutAWordAboutTheServersInside(String request) throws IOException {
        RawAnswer answer = RawAnswer.to(server.port(), request.replace("PORT", Integer.toString(server.port())));
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.text()).doesNotContainIgnoringCase("tomcat").doesNotContain("\tat ", "Exception", "root:");
    }
}
