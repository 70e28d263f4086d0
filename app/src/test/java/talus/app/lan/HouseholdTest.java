package talus.app.lan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import talus.chain.report.words.AvoidedWords;
import talus.chain.report.words.Readability;

class HouseholdTest {
    private static final double HARDEST_GRADE = 8;
    private static final Instant START = Instant.parse("2026-11-29T06:00:00Z");

    @TempDir
    Path folder;

    private Instant now = START;
    private final InstantSource clock = () -> now;

    private static LanNames names(String address, String name) throws IOException {
        return new LanNames(List.of((Inet4Address) InetAddress.getByName(address)), Optional.of(name));
    }

    /**
     * The JDK's own validation. It heeds the constraints of certificates in the path and not of the anchor, so the anchor is the authority's bare
     * key and its certificate stands in the path.
     */
    private void validate(X509Certificate leaf, X509Certificate authority) throws GeneralSecurityException {
        TrustAnchor anchor = new TrustAnchor(authority.getSubjectX500Principal(), authority.getPublicKey(), null);
        PKIXParameters parameters = new PKIXParameters(Set.of(anchor));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(now));
        CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(leaf, authority));
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
    }

    @Test
    void theCertificateChainsToTheAuthorityAndNamesAddressAndName() throws IOException, GeneralSecurityException {
        Household home = Household.open(folder, names("192.168.7.5", "kitchen.local"), clock);
        X509Certificate leaf = home.leaf().certificate();
        validate(leaf, home.authority().certificate());
        assertThat(leaf.getSubjectAlternativeNames().stream()
                        .map(name -> name.get(1))
                        .toList())
                .isEqualTo(List.of("192.168.7.5", "kitchen.local"));
        assertThat(leaf.getBasicConstraints()).isEqualTo(-1);
        assertThat(home.authority().certificate().getBasicConstraints()).isZero();
        assertThat(home.authority().certificate().getCriticalExtensionOIDs()).contains("2.5.29.30");
    }

    @Test
    void theAuthorityCannotSpeakForASiteOfTheInternet() throws IOException, GeneralSecurityException {
        KeyPair keys = Certificates.newKeys();
        X509Certificate authority = Certificates.authority(keys, "Talus home kitchen", now);
        for (LanNames foreign : List.of(names("192.168.7.5", "bank.example"), names("8.8.8.8", "kitchen.local"))) {
            X509Certificate leaf = Certificates.leaf(
                    authority, keys.getPrivate(), Certificates.newKeys().getPublic(), foreign, now);
            assertThatThrownBy(() -> validate(leaf, authority))
                    .isInstanceOf(CertPathValidatorException.class)
                    .hasMessageContaining("name constraints");
        }
    }

    @Test
    void theAuthorityIsMadeOnceForItsOwnerAloneAndTheCertificateAnewWithTheAddresses()
            throws IOException, GeneralSecurityException {
        Household home = Household.open(folder, names("192.168.7.5", "kitchen.local"), clock);
        Path file = Household.keyFile(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        X509Certificate first = home.leaf().certificate();
        assertThat(home.lookAgain(names("192.168.7.5", "kitchen.local"))).isFalse();
        assertThat(home.lookAgain(names("10.0.0.9", "kitchen.local"))).isTrue();
        assertThat(home.leaf().certificate()).isNotEqualTo(first);
        validate(home.leaf().certificate(), home.authority().certificate());
        Household again = Household.open(folder, names("10.0.0.9", "kitchen.local"), clock);
        assertThat(again.authority().certificate()).isEqualTo(home.authority().certificate());
        now = now.plus(Duration.ofDays(16));
        assertThat(again.lookAgain(names("10.0.0.9", "kitchen.local")))
                .as("old")
                .isTrue();
    }

    @Test
    void anAuthorityThatCannotBeReadIsRefusedAndLeftThere() throws IOException {
        Files.writeString(Household.keyFile(folder), "nonsense");
        assertThatThrownBy(() -> Household.open(folder, names("192.168.7.5", "kitchen.local"), clock))
                .isInstanceOf(GeneralSecurityException.class);
        assertThat(Household.keyFile(folder)).hasContent("nonsense");
    }

    @Test
    void aCodeWorksOnceAndForTenMinutes() {
        Pairing pairing = new Pairing(clock);
        String code = pairing.renew().digits();
        now = now.plus(Pairing.LIFE).minusMillis(1);
        assertThat(pairing.offer(code.substring(0, 3) + " " + code.substring(3)))
                .isEqualTo(Pairing.Outcome.RIGHT);
        assertThat(pairing.offer(code)).isEqualTo(Pairing.Outcome.NO_CODE);
        String late = pairing.renew().digits();
        now = now.plus(Pairing.LIFE);
        assertThat(pairing.offer(late)).isEqualTo(Pairing.Outcome.NO_CODE);
    }

    @Test
    void aListOfDevicesHoldsNoTokenAndFindsWhoseItIs() throws IOException {
        Devices devices = new Devices(folder, clock);
        String token = devices.add("Ada's phone");
        devices.add("Tablet");
        assertThat(Files.readString(folder.resolve(Devices.FILE))).doesNotContain(token);
        assertThat(devices.withToken(token)).map(Device::name).contains("Ada's phone");
        assertThat(devices.withToken(token + "x")).isEmpty();
        assertThat(devices.remove("nobody")).isFalse();
    }

    @Test
    void whenADeviceWasSeenIsNotedEveryTenMinutesAndNotOftener() throws IOException {
        Devices devices = new Devices(folder, clock);
        String token = devices.add("Phone");
        devices.add("Tablet");
        now = START.plus(Devices.NOTED_EVERY).minusMillis(1);
        devices.saw(devices.withToken(token).orElseThrow());
        assertThat(devices.all()).extracting(Device::seenMs).containsOnly(START.toEpochMilli());
        now = START.plus(Devices.NOTED_EVERY);
        devices.saw(devices.withToken(token).orElseThrow());
        assertThat(devices.all()).extracting(Device::seenMs).containsExactly(now.toEpochMilli(), START.toEpochMilli());
        assertThat(devices.all()).extracting(Device::pairedMs).containsOnly(START.toEpochMilli());
    }

    @Test
    void aDeviceThatIsRemovedWhileItIsSeenStaysRemoved() throws IOException {
        Devices devices = new Devices(folder, clock);
        Device phone = devices.withToken(devices.add("Phone")).orElseThrow();
        assertThat(devices.remove(phone.id())).isTrue();
        now = START.plus(Devices.NOTED_EVERY);
        devices.saw(phone);
        assertThat(devices.all()).isEmpty();
    }

    @Test
    void aListFromBeforeSeeingWasNotedIsReadAsSeenWhenPaired() throws IOException {
        Devices devices = new Devices(folder, clock);
        devices.add("Phone");
        Path file = folder.resolve(Devices.FILE);
        Files.writeString(file, Files.readString(file).replaceAll("\\s*\"seenMs\": \\d+,", ""));
        assertThat(Files.readString(file)).doesNotContain("seenMs");
        assertThat(devices.all()).extracting(Device::seenMs).containsExactly(START.toEpochMilli());
    }

    @Test
    void anotherDecoderReadsTheCodeThatTheTerminalShows() throws ReaderException {
        String text = "https://192.168.7.5:8443/pair?code=012345";
        List<String> lines = QrPicture.of(text).lines(false);
        int scale = 4;
        int width = lines.getFirst().length();
        int height = lines.size() * 2;
        int[] pixels = new int[width * height * scale * scale];
        for (int y = 0; y < height * scale; y++) {
            for (int x = 0; x < width * scale; x++) {
                char cell = lines.get(y / scale / 2).charAt(x / scale);
                boolean above = y / scale % 2 == 0;
                boolean light = cell == '\u2588' || cell == (above ? '\u2580' : '\u2584');
                pixels[y * width * scale + x] = light ? 0xffffff : 0;
            }
        }
        var result = new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(width * scale, height * scale, pixels))));
        assertThat(result.getText()).isEqualTo(text);
        assertThat(result.getBarcodeFormat()).isEqualTo(BarcodeFormat.QR_CODE);
    }

    @Test
    void everySentenceIsPlainAndHoldsNoAvoidedWord() {
        for (LanMessage message : LanMessage.values()) {
            assertThat(AvoidedWords.in(message.template())).as(message.name()).isEmpty();
        }
        assertThat(Arrays.stream(LanMessage.values())
                        .map(LanMessage::template)
                        .filter(text -> text.endsWith(".") || text.endsWith(":"))
                        .flatMap(text -> Readability.sentences(text.replaceAll("\\{\\d}", "12")).stream())
                        .filter(sentence -> Readability.grade(sentence) > HARDEST_GRADE))
                .isEmpty();
    }

    @Test
    void theKeyStoreOpensWithItsPassword() throws IOException, GeneralSecurityException {
        KeyStore store = Household.open(folder, names("192.168.7.5", "kitchen.local"), clock)
                .leaf()
                .keyStore();
        assertThat(store.getCertificateChain("talus")).hasSize(2);
    }
}
