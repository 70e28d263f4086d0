package talus.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talus.chain.report.words.AvoidedWords;
import talus.chain.report.words.Words;

class ServerCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int talus(String... words) throws IOException, InterruptedException {
        return ServerCommand.run(new Telling(new PrintWriter(out, true), new PrintWriter(err, true), false), words);
    }

    @Test
    void aPortThatIsTakenIsToldWithWhatToDo() throws IOException, InterruptedException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            assertThat(talus("--no-browser", "--port", port)).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith("talus: port " + port + " is taken")
                    .contains("http://localhost:" + port, "talus --port " + (other.getLocalPort() + 1))
                    .hasLineCount(1);
            assertThat(out.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port 65536",
                "--port -1",
                "--port eighty",
                "--port=",
                "--port",
                "--prot 1",
                "--port 8081 --lan-port 9000",
                "--lan --lan-port 65535",
                "--lan --lan-port",
                "serve"
            })
    void wrongWordsGiveOneLineAndNoServer(String line) throws IOException, InterruptedException {
        assertThat(talus(line.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString()).startsWith("talus: ").hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theWordsSayPortAndBrowser() throws ServerWords.Wrong {
        assertThat(ServerWords.parse())
                .isEqualTo(new ServerWords(8080, true, Optional.empty(), OptionalInt.empty(), false));
        assertThat(ServerWords.parse("--port", "9090", "--no-browser"))
                .isEqualTo(new ServerWords(9090, false, Optional.empty(), OptionalInt.empty(), false));
        assertThat(ServerWords.parse("--port=0"))
                .isEqualTo(new ServerWords(0, true, Optional.empty(), OptionalInt.empty(), false));
        assertThat(ServerWords.parse("--lan").lanPort()).hasValue(8443);
        assertThat(ServerWords.parse("--lan-port=0", "--lan").lanPort()).hasValue(0);
    }

    @Test
    void aRehearsalEndsByItself() throws IOException, InterruptedException {
        assertThat(talus("--rehearse", "--port", "0")).isZero();
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void aBrowserOpensOnlyWhereAPersonSitsBeforeTheScreen() {
        Map<String, String> screen = Map.of("DISPLAY", ":0");
        assertThat(WebBrowser.opener(screen, "Linux", "ada", true)).contains("xdg-open");
        assertThat(WebBrowser.opener(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", "ada", true))
                .contains("xdg-open");
        assertThat(WebBrowser.opener(Map.of(), "Mac OS X", "ada", true)).contains("open");
        assertThat(WebBrowser.opener(Map.of(), "Linux", "ada", true)).isEmpty();
        assertThat(WebBrowser.opener(screen, "Linux", "ada", false)).isEmpty();
        assertThat(WebBrowser.opener(screen, "Linux", "root", true)).isEmpty();
        assertThat(WebBrowser.opener(Map.of("DISPLAY", ":10", "SSH_CONNECTION", "a"), "Linux", "ada", true))
                .isEmpty();
        assertThat(WebBrowser.opener(Map.of("SSH_CONNECTION", "a"), "Mac OS X", "ada", true))
                .isEmpty();
    }

    @Test
    void noMessageHoldsAnAvoidedWord() {
        for (ServerMessage message : ServerMessage.values()) {
            assertThat(AvoidedWords.in(message.template())).as(message.name()).isEmpty();
            assertThat(AvoidedWords.achesIn(message.template()))
                    .as(message.name())
                    .isEmpty();
            assertThat(Words.places(message.template())).as(message.name()).isBetween(0, 10);
        }
    }
}
