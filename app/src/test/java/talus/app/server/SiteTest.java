package talus.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talus.chain.prediction.Prediction;

/** The files and the headers that they come with. The site itself stands in for browser's: same names, other content. */
class SiteTest {
    private static ServerFixture server;

    @BeforeAll
    static void open() {
        server = new ServerFixture(ServerFixture.ROOMY, scenario -> new Prediction.Unavailable("task.kind"));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void theFirstPageIsAtTheRoot() throws IOException {
        RawAnswer answer = server.get("/");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(answer.text()).contains("first page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/page.js",
                "/engine.wasm",
                "/nothing-here",
                "/api/nothing",
                "/worker.js;x",
                "/x/worker.js"
            })
    void pagesAndErrorsMayRunNothingButTheirOwnFiles(String path) throws IOException {
        List<String> policy = directives(server.get(path));
        assertThat(policy)
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "connect-src 'self'",
                        "frame-ancestors 'none'",
                        "base-uri 'none'");
        assertThat(policy).noneMatch(d -> d.contains("unsafe") || d.contains("*") || d.contains("http"));
    }

    @Test
    void theWorkerAloneMayMakeFunctionsFromText() throws IOException {
        assertThat(directives(server.get("/worker.js")))
                .containsExactlyInAnyOrder(
                        "default-src 'none'",
                        "script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'",
                        "connect-src 'self'",
                        "frame-ancestors 'none'");
    }

    private static List<String> directives(RawAnswer answer) {
        return List.of(answer.header("Content-Security-Policy").split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/worker.js", "/engine.wasm", "/nothing-here", "/api/predict"})
    void everyAnswerIsGuardedAndSetsNoCookie(String path) throws IOException {
        RawAnswer answer = server.get(path);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers())
                .doesNotContainKeys("set-cookie", "access-control-allow-origin", "server", "x-powered-by");
    }

    @Test
    void theEngineComesAsWebAssembly() throws IOException {
        RawAnswer answer = server.get("/engine.wasm");
        assertThat(answer.header("Content-Type")).isEqualTo("application/wasm");
        assertThat(answer.body()).hasSize(8 + 4096).startsWith(0, 'a', 's', 'm');
    }

    @Test
    void aCopyThatIsStillTheSameIsNotSentAgain() throws IOException {
        RawAnswer first = server.get("/engine.wasm");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        RawAnswer again = server.get("/engine.wasm", "If-None-Match: " + first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(server.get("/engine.wasm", "If-None-Match: W/\"other\"").status())
                .isEqualTo(200);
    }

    @Test
    void theSameFileCanComeCompressed() throws IOException {
        RawAnswer packed = server.get("/page.js", "Accept-Encoding: gzip");
        RawAnswer plain = server.get("/page.js");
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.body().length).isLessThan(plain.body().length / 2);
        assertThat(packed.header("ETag")).isEqualTo(plain.header("ETag")).isNotEmpty();
    }

    @Test
    void whatIsNoPageIsSaidInOneSentence() throws IOException {
        for (String path : List.of("/nothing-here", "/talus/app/Talus.class", "/error", "/api/", "/talus/")) {
            RawAnswer answer = server.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text()).isEqualTo("{\"error\":\"There is no page here. The app begins at /\"}");
        }
    }

    @Test
    void aPersonWhoFollowsADeadLinkReadsText() throws IOException {
        RawAnswer answer = server.get("/nothing-here", "Accept: text/html,application/xhtml+xml;q=0.9");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.text()).isEqualTo("There is no page here. The app begins at /");
    }
}
