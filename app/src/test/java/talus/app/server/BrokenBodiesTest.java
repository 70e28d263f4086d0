package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;
import talus.chain.prediction.Prediction;

/** Whatever is sent as a scenario, over a real socket: the sender learns in JSON what is wrong, and nothing is computed. */
class BrokenBodiesTest {
    private static final ServerFixture SERVER =
            new ServerFixture(ServerFixture.ROOMY, scenario -> new Prediction.Unavailable("task.kind"));

    @AfterContainer
    static void close() {
        SERVER.close();
    }

    @Property(tries = 300)
    void brokenBodiesAreWrongInput(@ForAll("broken") byte[] body) throws IOException {
        RawAnswer answer =
                RawAnswer.post(SERVER.port(), "/api/predict", body, SERVER.own().toArray(String[]::new));
        // a piece may be put where it changes nothing: such a scenario is a right one, and reaches the engine
        boolean right = ScenarioReader.readText(new String(body, UTF_8)) instanceof ReadOutcome.Ok;
        assertThat(answer.status()).isEqualTo(right ? 501 : 400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(JsonParser.parse(answer.text())).isInstanceOfSatisfying(ParseOutcome.Parsed.class, parsed -> {
            assertThat(((JsonObject) parsed.json()).get("error")).isPresent();
        });
        assertThat(answer.text()).doesNotContain("Exception", "\tat ");
        assertThat(SERVER.err()).isEmpty();
    }

    @Provide
    Arbitrary<byte[]> broken() {
        int length = ServerFixture.SCENARIO.length();
        Arbitrary<Integer> places = Arbitraries.integers().between(0, length);
        Arbitrary<String> cut = places.map(at -> ServerFixture.SCENARIO.substring(0, at));
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(List.of(
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
                        "0x1",
                        "NaN",
                        "\\u0000",
                        "\"a\": 1,")),
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.doubles().map(number -> Double.toString(number)));
        Arbitrary<String> replaced = Combinators.combine(places, places, pieces)
                .as((from, to, piece) -> ServerFixture.SCENARIO.substring(0, Math.min(from, to))
                        + piece
                        + ServerFixture.SCENARIO.substring(Math.max(from, to)));
        Arbitrary<String> put = Combinators.combine(places, pieces)
                .as((at, piece) ->
                        ServerFixture.SCENARIO.substring(0, at) + piece + ServerFixture.SCENARIO.substring(at));
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        return Arbitraries.oneOf(
                Arbitraries.oneOf(cut, replaced, put, Arbitraries.strings().ofMaxLength(60))
                        .map(text -> text.getBytes(UTF_8)),
                bytes);
    }
}
