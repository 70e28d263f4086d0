package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import talus.chain.prediction.Prediction;

/** The diary as pages use it, over a real socket. */
class DiaryTest {
    private static final String ANNA = "4c0dbd55-33a1-4d8e-9f0e-6a1b3e1f2a77";
    private static final String EVENTS = "/api/people/" + ANNA + "/events";

    private static ServerFixture server;

    @BeforeAll
    static void open() {
        server = new ServerFixture(ServerFixture.ROOMY, scenario -> new Prediction.Unavailable("task.kind"));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    void nobody() throws IOException {
        server.change("DELETE", "/api/people/" + ANNA, "");
    }

    private static String event(String id, int discomfort) {
        return "{\"id\":\"" + id + "\",\"at\":\"2026-12-01T08:00:00+01:00\",\"kind\":\"rating\",\"data\":"
                + "{\"when\":\"after\",\"region\":\"calf\",\"side\":\"left\",\"discomfort\":" + discomfort + "}}";
    }

    private static RawAnswer post(String... events) throws IOException {
        return server.change("POST", EVENTS, "{\"events\": [" + String.join(",", events) + "]}");
    }

    private static RawAnswer anna() throws IOException {
        return server.change("POST", "/api/people", "{\"id\": \"" + ANNA + "\", \"name\": \"Anna\"}");
    }

    @Test
    void aPersonIsMadeOnceAndTheirEventsAreKeptOnce() throws IOException {
        String made = "{\"id\":\"" + ANNA + "\",\"name\":\"Anna\",\"events\":0}";
        assertThat(anna().text()).isEqualTo(made);
        assertThat(anna().text()).isEqualTo(made);
        assertThat(server.get("/api/people").text()).isEqualTo("{\"people\":[" + made + "]}");
        assertThat(post(event("a", 1), event("b", 2)).text())
                .isEqualTo("{\"numbers\":{\"a\":1,\"b\":2},\"different\":[],\"last\":2}");
        assertThat(post(event("b", 2), event("a", 3), event("c", 4)).text())
                .isEqualTo("{\"numbers\":{\"b\":2,\"a\":1,\"c\":3},\"different\":[\"a\"],\"last\":3}");
        RawAnswer later = server.get(EVENTS + "?after=1");
        assertThat(later.status()).isEqualTo(200);
        assertThat(later.header("Cache-Control")).isEqualTo("no-store");
        assertThat(later.text())
                .isEqualTo("{\"events\":[{\"number\":2,\"event\":" + event("b", 2) + "},{\"number\":3,\"event\":"
                        + event("c", 4) + "}],\"last\":3,\"more\":false}");
        assertThat(server.get(EVENTS + "?after=3").text()).isEqualTo("{\"events\":[],\"last\":3,\"more\":false}");
    }

    @Test
    void aLongLogComesInParts() throws IOException {
        anna();
        for (int batch = 0; batch < 11; batch++) {
            List<String> events = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                events.add(event("e" + batch + "-" + i, 1));
            }
            assertThat(post(events.toArray(String[]::new)).status()).isEqualTo(200);
        }
        assertThat(server.get(EVENTS).text()).endsWith("\"last\":2000,\"more\":true}");
        assertThat(server.get(EVENTS + "?after=2000").text()).endsWith("\"last\":2200,\"more\":false}");
    }

    @Test
    void oneWrongEventIsNamedAndNothingIsKept() throws IOException {
        anna();
        RawAnswer answer = post(event("a", 1), event("b", 11));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("\"path\":\"events[1].data.discomfort\"", "\"allowed\":\"a number from 0 to 10\"");
        assertThat(server.get(EVENTS).text()).isEqualTo("{\"events\":[],\"last\":0,\"more\":false}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\\u0000", "a\\nb", "\\ud800"})
    void anIdThatADatabaseCannotKeepIsRefused(String id) throws IOException {
        anna();
        RawAnswer answer = post(event(id, 1));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("\"path\":\"events[0].id\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": \"\"} | name",
                "{\"name\": \" Anna\"} | name",
                "{\"name\": \"a\\u0000\"} | name",
                "{\"name\": 3} | name",
                "{} | name",
                "{\"name\": \"Anna\", \"id\": \"1\"} | id",
                "{\"name\": \"Anna\", \"id\": \"4C0DBD55-33A1-4D8E-9F0E-6A1B3E1F2A77\"} | id",
                "{\"name\": \"Anna\", \"age\": 3} | age"
            })
    void aPersonThatCannotBeIsRefused(String body, String path) throws IOException {
        RawAnswer answer = server.change("POST", "/api/people", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("\"path\":\"" + path + "\"");
        assertThat(server.get("/api/people").text()).isEqualTo("{\"people\":[]}");
    }

    @Test
    void nobodyIsNotFound() throws IOException {
        for (String path :
                List.of(EVENTS, EVENTS + "?after=2", "/api/people/" + ANNA + "/export", "/api/people/x/export.csv")) {
            assertThat(server.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(post(event("a", 1)).status()).isEqualTo(404);
        assertThat(server.change("DELETE", "/api/people/" + ANNA, "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "1.5", "", "9999999999999999999999", "1&after=2"})
    void aNumberThatIsNoneIsRefused(String after) throws IOException {
        anna();
        RawAnswer answer = server.get(EVENTS + "?after=" + after);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("after");
    }

    @Test
    void anErasedPersonIsGoneAndWhatIsOutOfReachIsTold() throws IOException {
        anna();
        post(event("a", 1));
        RawAnswer answer = server.change("DELETE", "/api/people/" + ANNA, "");
        assertThat(answer.text()).startsWith("{\"erased\":true,\"outOfReach\":[\"Copies made before");
        assertThat(server.get("/api/people").text()).isEqualTo("{\"people\":[]}");
        assertThat(server.get(EVENTS).status()).isEqualTo(404);
    }

    @Test
    void theExportsAreDownloads() throws IOException {
        anna();
        post(event("a", 1));
        RawAnswer json = server.get("/api/people/" + ANNA + "/export");
        assertThat(json.header("Content-Disposition")).startsWith("attachment");
        assertThat(json.text()).contains("\"schema\": \"talus/person/1\"", "\"name\": \"Anna\"", "\"number\": 1");
        RawAnswer csv = server.get("/api/people/" + ANNA + "/export.csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text().lines().toList().getFirst())
                .isEqualTo("number,recordedMs,id,at,kind,version,data.discomfort,data.region,data.side,data.when");
        assertThat(csv.text().lines()).hasSize(2);
        RawAnswer backup = server.change("POST", "/api/backup", "{}");
        assertThat(backup.status()).isEqualTo(200);
        assertThat(backup.text()).startsWith("SQLite format 3");
    }

    @Test
    void nothingChangesWithoutTheToken() throws IOException {
        anna();
        String body = "{\"events\": [" + event("a", 1) + "]}";
        for (String line : List.of("X-Other: 1", "X-Talus-Token: ", "X-Talus-Token: " + "A".repeat(43))) {
            for (String method : List.of("POST", "DELETE", "PUT", "PATCH")) {
                List<String> lines = new ArrayList<>(server.own());
                lines.add(line);
                for (String path :
                        List.of(EVENTS, "/api/people", "/api/people/" + ANNA, "/%61pi/people", "/api/backup")) {
                    RawAnswer answer = RawAnswer.send(
                            server.port(), method, path, body.getBytes(UTF_8), lines.toArray(String[]::new));
                    assertThat(answer.status()).as(method + path + line).isEqualTo(403);
                }
            }
        }
        assertThat(server.get("/api/people").text()).contains("\"events\":0");
    }

    @Test
    void otherPagesAndOtherNamesAreRefusedAlsoWithTheToken() throws IOException {
        String token = "X-Talus-Token: " + server.token();
        for (String line :
                List.of("Host: talus.example", "Origin: http://evil.example", "Sec-Fetch-Site: cross-site")) {
            List<String> lines = new ArrayList<>(server.own());
            lines.removeIf(own -> own.startsWith(line.substring(0, line.indexOf(':') + 1)));
            lines.add(line);
            for (String get : List.of("/api/token", "/api/people", "/api/people/" + ANNA + "/export")) {
                assertThat(RawAnswer.send(server.port(), "GET", get, new byte[0], lines.toArray(String[]::new))
                                .status())
                        .as(get + " " + line)
                        .isEqualTo(403);
            }
            lines.add(token);
            assertThat(RawAnswer.send(
                                    server.port(),
                                    "POST",
                                    "/api/people",
                                    "{\"name\": \"Eve\"}".getBytes(UTF_8),
                                    lines.toArray(String[]::new))
                            .status())
                    .as(line)
                    .isEqualTo(403);
        }
        assertThat(server.get("/api/people").text()).doesNotContain("Eve");
    }

    @Test
    void noAnswerIsForOtherOrigins() throws IOException {
        for (String path : List.of("/api/token", "/api/people")) {
            assertThat(server.get(path).headers().keySet())
                    .as(path)
                    .noneMatch(name -> name.startsWith("access-control"));
        }
    }

    @Test
    void theReportOfWhoIsKeptComesAsAPdfAndOnlyForADay() throws IOException {
        anna();
        post(event("a", 1));
        RawAnswer pdf = server.get("/api/people/" + ANNA + "/report.pdf?on=2026-12-02");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("cache-control", "no-store")
                .containsEntry("content-disposition", "attachment; filename=\"talus-report.pdf\"");
        assertThat(new String(pdf.body(), 0, 5, UTF_8)).isEqualTo("%PDF-");
        for (String bad : List.of("", "?on=", "?on=2026-13-01", "?on=2026-12-02&name=" + "a".repeat(201))) {
            assertThat(server.get("/api/people/" + ANNA + "/report.pdf" + bad).status())
                    .as(bad)
                    .isEqualTo(400);
        }
        String other = "/api/people/5c0dbd55-33a1-4d8e-9f0e-6a1b3e1f2a77/report.pdf?on=2026-12-02";
        assertThat(server.get(other).status()).isEqualTo(404);
    }
}
