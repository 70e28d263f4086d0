package talus.app.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This machine's addresses change while Talus runs. A real TLS client, which checks whom the certificate names. */
class LanSwapTest {
    private static final String OTHER = "127.0.0.3";
    private static final int SWAPS = 6;

    @TempDir
    Path folder;

    private LanFixture lan;
    private final List<Line> open = new ArrayList<>();

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        lan = new LanFixture(folder);
    }

    @AfterEach
    void stop() throws IOException {
        for (Line line : open) {
            line.socket.close();
        }
        lan.close();
    }

    /** One connection, which stays open. */
    private record Line(String address, SSLSocket socket, BufferedReader in) {
        Certificate shown() throws IOException {
            return socket.getSession().getPeerCertificates()[0];
        }

        /** Asks for the guide's head and reads the answer to its end. */
        String status() throws IOException {
            String question = "HEAD /guide HTTP/1.1\r\nHost: " + address + ":" + socket.getPort() + "\r\n\r\n";
            socket.getOutputStream().write(question.getBytes(US_ASCII));
            String status = String.valueOf(in.readLine());
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                assertThat(line).doesNotContain("Connection: close");
            }
            return status;
        }
    }

    private Line connect(String address) throws IOException, GeneralSecurityException {
        SSLSocket socket = (SSLSocket) lan.trusting()
                .getSocketFactory()
                .createSocket(address, lan.doors().securePort());
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        Line line =
                new Line(address, socket, new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)));
        open.add(line);
        socket.startHandshake();
        return line;
    }

    @Test
    void newConnectionsGetTheNewCertificateAndOldOnesGoOn() throws IOException, GeneralSecurityException {
        List<Certificate> shown = new ArrayList<>();
        for (int i = 0; i < SWAPS; i++) {
            shown.add(connect(LanFixture.OWN).shown());
            assertThat(shown.getLast()).isEqualTo(lan.home().leaf().certificate());
            boolean both = i % 2 == 0;
            assertThat(lan.doors()
                            .lookAgain(
                                    both ? LanFixture.names(LanFixture.OWN, OTHER) : LanFixture.names(LanFixture.OWN)))
                    .isTrue();
        }
        assertThat(shown).doesNotHaveDuplicates();
        for (int i = 0; i < SWAPS; i++) {
            assertThat(open.get(i).status()).as("connection " + i).isEqualTo("HTTP/1.1 200 ");
            assertThat(open.get(i).status()).as("and once more").isEqualTo("HTTP/1.1 200 ");
            assertThat(open.get(i).shown()).isEqualTo(shown.get(i));
        }
    }

    @Test
    void anAddressThatComesIsAnsweredAndOneThatIsGoneIsNot() throws IOException, GeneralSecurityException {
        Line before = connect(LanFixture.OWN);
        assertThat(before.status()).isEqualTo("HTTP/1.1 200 ");
        assertThatThrownBy(() -> connect(OTHER)).isInstanceOf(SSLException.class);
        lan.doors().lookAgain(LanFixture.names(OTHER));
        assertThat(connect(OTHER).status()).isEqualTo("HTTP/1.1 200 ");
        assertThatThrownBy(() -> connect(LanFixture.OWN)).isInstanceOf(SSLException.class);
        assertThat(before.status()).startsWith("HTTP/1.1 403");
    }

    @Test
    void whereNothingHasChangedTheCertificateStays() throws IOException, GeneralSecurityException {
        Certificate before = connect(LanFixture.OWN).shown();
        assertThat(lan.doors().lookAgain(LanFixture.names(LanFixture.OWN))).isFalse();
        assertThat(lan.doors().lookAgain(LanFixture.names()))
                .as("between two networks")
                .isFalse();
        assertThat(connect(LanFixture.OWN).shown()).isEqualTo(before);
    }
}
