package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import talus.app.log.LogStore;
import talus.app.log.Person;
import talus.app.log.StoreAddress;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;
import talus.chain.prediction.Prediction;

/** Whatever is sent to the diary, with the token and over a real socket: it is kept, or the sender learns what is wrong and nothing is. */
class BrokenDiaryRequestsTest {
    private static final String ANNA = "4c0dbd55-33a1-4d8e-9f0e-6a1b3e1f2a77";

    private static final String EVENTS =
            "{\"events\": [{\"id\": \"a\", \"at\": \"2026-12-01T08:00:00+01:00\", \"kind\": \"test\","
                    + " \"data\": {\"test\": \"kneeToWall\", \"side\": \"left\", \"method\": \"tape\", \"trials\": [0.06, 0.058]}},"
                    + " {\"id\": \"b\", \"at\": \"2026-12-01T08:03:00+01:00\", \"kind\": \"set\", \"data\": {\"exercise\": \"calf-raise\","
                    + " \"target\": {\"reps\": 15}, \"actual\": {\"reps\": 12}, \"source\": \"timer\", \"effort\": \"hard\"}}]}";

    private static final String PERSON = "{\"id\": \"5d1ece66-44b2-4e9f-8a1f-7b2c4f2a3b88\", \"name\": \"Ben\"}";

    private static final ServerFixture SERVER =
            new ServerFixture(ServerFixture.ROOMY, scenario -> new Prediction.Unavailable("task.kind"));

    private static final String TOKEN = opened();

    private static String opened() {
        try {
            SERVER.change("POST", "/api/people", "{\"id\": \"" + ANNA + "\", \"name\": \"Anna\"}");
            return SERVER.token();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void close() {
        SERVER.close();
    }

    private static RawAnswer send(String method, String path, byte[] body) throws IOException {
        List<String> lines = new ArrayList<>(SERVER.own());
        lines.add("X-Talus-Token: " + TOKEN);
        return RawAnswer.send(SERVER.port(), method, path, body, lines.toArray(String[]::new));
    }

    private static List<Person> people() {
        return LogStore.open(new StoreAddress.SqliteFile(SERVER.file())).people();
    }

    private static void answeredInOneWayOrTheOther(List<Person> before, RawAnswer answer) {
        assertThat(answer.status()).isLessThan(500);
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", "SQL");
        assertThat(SERVER.err()).isEmpty();
        if (answer.status() != 200) {
            assertThat(answer.status()).isBetween(400, 499);
            assertThat(JsonParser.parse(answer.text()))
                    .isInstanceOfSatisfying(
                            ParseOutcome.Parsed.class,
                            parsed -> assertThat(((JsonObject) parsed.json()).get("error"))
                                    .isPresent());
            assertThat(people()).isEqualTo(before);
        }
    }

    @Property(tries = 200)
    void brokenEvents(@ForAll("brokenEvents") byte[] body) throws IOException {
        List<Person> before = people();
        answeredInOneWayOrTheOther(before, send("POST", "/api/people/" + ANNA + "/events", body));
    }

    @Property(tries = 100)
    void brokenPeople(@ForAll("brokenPeople") byte[] body) throws IOException {
        List<Person> before = people();
        answeredInOneWayOrTheOther(before, send("POST", "/api/people", body));
    }

    @Property(tries = 200)
    void otherAddressesAndWaysOfAsking(
            @ForAll("methods") String method, @ForAll("paths") String path, @ForAll("brokenPeople") byte[] body)
            throws IOException {
        List<Person> before = people();
        RawAnswer answer = send(method, path, body);
        assertThat(answer.status()).as(method + " " + path).isLessThan(500);
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", "SQL");
        assertThat(SERVER.err()).isEmpty();
        boolean mayChange = answer.status() == 200 && !method.equals("GET") && !method.equals("HEAD");
        if (!mayChange) {
            assertThat(people()).isEqualTo(before);
        }
    }

    @Provide
    Arbitrary<String> methods() {
        return Arbitraries.of("GET", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS", "TRACE", "FROB");
    }

    @Provide
    Arbitrary<String> paths() {
        Arbitrary<String> id = Arbitraries.oneOf(
                Arbitraries.of(
                        ANNA,
                        ANNA.toUpperCase(Locale.ROOT),
                        "5d1ece66-44b2-4e9f-8a1f-7b2c4f2a3b89",
                        "..",
                        "%2e%2e",
                        "%00",
                        "%27%20OR%201=1--",
                        "%C3%28",
                        ""),
                Arbitraries.strings().alpha().numeric().ofMaxLength(40));
        Arbitrary<String> last = Arbitraries.of(
                "",
                "/events",
                "/events?after=1",
                "/events?after=%00",
                "/events?after=-1&after=2",
                "/export",
                "/export.csv",
                "/export.html",
                "/events/1",
                "/");
        return Arbitraries.oneOf(
                Combinators.combine(id, last).as((i, l) -> "/api/people/" + i + l),
                Arbitraries.of("/api/people", "/api/people/", "/api/token", "/api/backup", "/api", "/api/people;a=b"));
    }

    @Provide
    Arbitrary<byte[]> brokenEvents() {
        return broken(EVENTS);
    }

    @Provide
    Arbitrary<byte[]> brokenPeople() {
        return broken(PERSON);
    }

    private static Arbitrary<byte[]> broken(String whole) {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, whole.length());
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "null",
                        "true",
                        "1e999",
                        "-",
                        "NaN",
                        "\\u0000",
                        "\\ud800",
                        "\"a\": 1,",
                        "2026",
                        "9".repeat(30),
                        "\u0000",
                        "'; DROP TABLE event; --"),
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.doubles().map(number -> Double.toString(number)));
        Arbitrary<String> replaced = Combinators.combine(places, places, pieces)
                .as((from, to, piece) ->
                        whole.substring(0, Math.min(from, to)) + piece + whole.substring(Math.max(from, to)));
        Arbitrary<String> put = Combinators.combine(places, pieces)
                .as((at, piece) -> whole.substring(0, at) + piece + whole.substring(at));
        Arbitrary<String> swapped = Combinators.combine(
                        Arbitraries.of("a", "b", "test", "kneeToWall", "left", "0.06", "15", "hard", "Ben", "set"),
                        pieces)
                .as((old, piece) -> whole.replace(old, piece));
        return Arbitraries.oneOf(
                Arbitraries.oneOf(replaced, put, swapped, places.map(at -> whole.substring(0, at)))
                        .map(text -> text.getBytes(UTF_8)),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(100));
    }
}
