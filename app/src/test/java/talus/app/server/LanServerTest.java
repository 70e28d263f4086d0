package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talus.app.lan.Device;
import talus.app.lan.Devices;
import talus.app.lan.Household;
import talus.chain.prediction.Predictor;

/** A real client that trusts only the home's authority. */
class LanServerTest {
    @TempDir
    Path folder;

    private LanFixture lan;
    private Household home;
    private TalusServer server;
    private HttpClient phone;

    @BeforeEach
    void open() throws IOException, GeneralSecurityException {
        lan = new LanFixture(folder);
        home = lan.home();
        server = lan.server();
        phone = HttpClient.newBuilder().sslContext(lan.trusting()).build();
    }

    @AfterEach
    void close() {
        phone.close();
        lan.close();
    }

    private String secure() {
        return "https://127.0.0.2:" + server.lan().orElseThrow().securePort();
    }

    private String plain() {
        return "http://127.0.0.2:" + server.lan().orElseThrow().plainPort();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return phone.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> pair(String code, String origin) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(secure() + "/pair"))
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("code=" + code + "&name=My+phone")));
    }

    private static String wrong(String code) {
        return code.equals("111111") ? "222222" : "111111";
    }

    @Test
    void aPhoneGetsTheAppOncePairedAndNothingAfterItIsRemoved() throws IOException, InterruptedException {
        assertThat(get(secure() + "/").body()).contains("Pair this phone").doesNotContain("app.js");
        assertThat(get(secure() + "/api/people").statusCode()).isEqualTo(403);
        String code = home.pairing().renew().digits();
        HttpResponse<String> paired = pair(code, secure());
        assertThat(paired.statusCode()).isEqualTo(303);
        String cookie = paired.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/")
                .startsWith("__Host-");
        String own = cookie.split(";", 2)[0];
        assertThat(get(secure() + "/api/people", "Cookie", own).body()).isEqualTo("{\"people\":[]}");
        assertThat(get(secure() + "/lan", "Cookie", own).statusCode()).isEqualTo(404);
        assertThat(pair(code, secure()).statusCode()).as("the same code again").isEqualTo(403);
        assertThat(home.devices().all()).hasSize(1);
        assertThat(home.devices().remove(home.devices().all().getFirst().id())).isTrue();
        assertThat(get(secure() + "/api/people", "Cookie", own).statusCode()).isEqualTo(403);
    }

    @Test
    void whenAPhoneWasLastHereIsNoted() throws IOException, InterruptedException {
        HttpResponse<String> paired = pair(home.pairing().renew().digits(), secure());
        String own = paired.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        Device before = home.devices().all().getFirst();
        lan.goOn(Devices.NOTED_EVERY);
        assertThat(get(secure() + "/api/people", "Cookie", own).statusCode()).isEqualTo(200);
        Device after = home.devices().all().getFirst();
        assertThat(after.seenMs() - before.seenMs())
                .isGreaterThanOrEqualTo(Devices.NOTED_EVERY.toMillis())
                .isLessThan(2 * Devices.NOTED_EVERY.toMillis());
        assertThat(after.pairedMs()).isEqualTo(before.pairedMs());
    }

    @Test
    void fiveWrongCodesEndTheRightOne() throws IOException, InterruptedException {
        String code = home.pairing().renew().digits();
        for (int i = 0; i < 5; i++) {
            assertThat(pair(wrong(code), secure()).statusCode()).isEqualTo(403);
        }
        assertThat(pair(code, secure()).statusCode()).isEqualTo(403);
        assertThat(home.devices().all()).isEmpty();
    }

    @Test
    void aForeignPageCannotPairAndAForeignNameIsRefused() throws IOException, InterruptedException {
        String code = home.pairing().renew().digits();
        assertThat(pair(code, "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(pair(code, "null").statusCode()).isEqualTo(403);
        assertThat(home.pairing().current()).as("the code is not used up").isPresent();
        int plainPort = server.lan().orElseThrow().plainPort();
        RawAnswer rebound = RawAnswer.to(
                plainPort, "GET / HTTP/1.1\r\nHost: evil.example:" + plainPort + "\r\nConnection: close\r\n\r\n");
        assertThat(rebound.status()).isEqualTo(403);
        RawAnswer otherAddress = RawAnswer.to(
                plainPort, "GET / HTTP/1.1\r\nHost: 127.0.0.2:" + plainPort + "\r\nConnection: close\r\n\r\n");
        assertThat(otherAddress.status())
                .as("sent to an address that the certificate does not name")
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/people",
                "/api/token",
                "/index.html",
                "/app.js",
                "/sw.js",
                "/lan",
                "/pair",
                "/household-authority.pem",
                "/..%2fhousehold-authority.pem",
                "/devices.json",
                "/log.sqlite",
                "/guide/../api/people",
                "//api/people"
            })
    void byPlainHttpNothingButTheGuideComes(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(plain() + path);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("PRIVATE KEY", "people\":");
    }

    @Test
    void theGuideShowsTheFingerprintAndGivesTheCertificateOnly() throws IOException, InterruptedException {
        assertThat(get(plain() + "/").body()).contains(home.authority().fingerprint(), "Certificate Trust Settings");
        HttpResponse<byte[]> file = phone.send(
                HttpRequest.newBuilder(URI.create(plain() + "/talus-home.crt")).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(file.headers().firstValue("Content-Type")).contains("application/x-x509-ca-cert");
        assertThat(new String(file.body(), UTF_8)).doesNotContain("PRIVATE");
        assertThat(file.body()).hasSizeLessThan(1000).startsWith(0x30);
    }

    @Test
    void whoDoesNotTrustTheHomeGetsNothing() {
        try (HttpClient stranger = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> stranger.send(
                            HttpRequest.newBuilder(URI.create(secure() + "/")).build(),
                            HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(SSLException.class);
        }
    }

    @Test
    void theAppOnThisMachineIsToldTheWayToThePhonesAndAPairedPhoneIsNot() throws IOException, InterruptedException {
        assertThat(get(server.address() + "/api/lan").body())
                .contains("\"link\":\"/lan\"", "\"linkText\":\"Phones of your home\"");
        HttpResponse<String> paired = pair(home.pairing().renew().digits(), secure());
        String own = paired.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        assertThat(get(secure() + "/api/lan", "Cookie", own).statusCode()).isEqualTo(404);
        assertThat(get(secure() + "/api/lan").statusCode()).isEqualTo(403);
    }

    @Test
    void withoutAHomeTheAppIsToldHowToBegin() throws IOException {
        try (ServerFixture alone = new ServerFixture(ServerFixture.ROOMY, Predictor::predict)) {
            assertThat(alone.get("/api/lan").text()).contains("talus --lan").doesNotContain("\"link\"");
        }
    }

    @Test
    void theOwnersPageShowsTheCodeOnThisMachine() throws IOException, InterruptedException {
        String code = home.pairing().renew().digits();
        assertThat(get(server.address() + "/lan").body())
                .contains(
                        code.substring(0, 3) + " " + code.substring(3),
                        home.authority().fingerprint());
        assertThat(send(HttpRequest.newBuilder(URI.create(server.address() + "/api/lan/code"))
                                .POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .as("without the token")
                .isEqualTo(403);
    }
}
