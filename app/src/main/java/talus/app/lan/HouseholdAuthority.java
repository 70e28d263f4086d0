package talus.app.lan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import talus.app.log.OwnFile;
import talus.chain.report.words.Words;

/**
 * The certificate authority of one home, made once and kept in one file for its owner alone: certificate and key in PEM (RFC 7468). The key leaves
 * this class only into that file.
 */
public final class HouseholdAuthority {
    static final String FILE = "household-authority.pem";

    private static final String CERTIFICATE = "CERTIFICATE";
    private static final String KEY = "PRIVATE KEY";
    private static final int LINE = 64;

    private final X509Certificate certificate;
    private final PrivateKey key;
    private final InstantSource clock;

    private HouseholdAuthority(X509Certificate certificate, PrivateKey key, InstantSource clock) {
        this.certificate = certificate;
        this.key = key;
        this.clock = clock;
    }

    /**
     * The authority that is kept in a folder; a new one where there is none or its time is over.
     *
     * @param name what people find it by in the settings of a phone
     * @throws GeneralSecurityException when what is kept is no authority
     */
    static HouseholdAuthority open(Path folder, String name, InstantSource clock)
            throws IOException, GeneralSecurityException {
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            HouseholdAuthority kept = read(Files.readString(file, US_ASCII), clock);
            if (clock.instant().isBefore(kept.certificate.getNotAfter().toInstant())) {
                return kept;
            }
        }
        KeyPair keys = Certificates.newKeys();
        X509Certificate certificate = Certificates.authority(keys, name, clock.instant());
        write(file, certificate, keys.getPrivate());
        return new HouseholdAuthority(certificate, keys.getPrivate(), clock);
    }

    /** What it is called, for a machine of this name. */
    static String name(LanNames names) {
        String host = names.localName().orElse(names.first());
        return Words.say(LanMessage.AUTHORITY_NAME, host.split("\\.local", 2)[0]);
    }

    private static HouseholdAuthority read(String text, InstantSource clock) throws GeneralSecurityException {
        X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(block(text, CERTIFICATE)));
        PrivateKey key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(block(text, KEY)));
        return new HouseholdAuthority(certificate, key, clock);
    }

    private static byte[] block(String text, String kind) throws GeneralSecurityException {
        String begin = "-----BEGIN " + kind + "-----";
        int from = text.indexOf(begin);
        int to = text.indexOf("-----END " + kind + "-----");
        if (from < 0 || to < from) {
            throw new GeneralSecurityException(kind);
        }
        try {
            return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException(kind, e);
        }
    }

    /** It appears under its name only when it is whole. */
    private static void write(Path file, X509Certificate certificate, PrivateKey key)
            throws IOException, GeneralSecurityException {
        Path growing = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(growing);
        OwnFile.make(growing);
        Files.writeString(growing, pem(CERTIFICATE, certificate.getEncoded()) + pem(KEY, key.getEncoded()), US_ASCII);
        Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String pem(String kind, byte[] content) {
        String text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
    }

    /** A certificate for these names, with a key that is kept nowhere. */
    Leaf issue(LanNames names) throws GeneralSecurityException {
        KeyPair keys = Certificates.newKeys();
        Instant now = clock.instant();
        return new Leaf(
                names,
                Certificates.leaf(certificate, key, keys.getPublic(), names, now),
                keys.getPrivate(),
                certificate);
    }

    /** What phones are asked to trust. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** What people find it by in the settings of a phone. */
    public String name() {
        String text = certificate.getSubjectX500Principal().getName();
        return text.substring(text.indexOf('=') + 1);
    }

    /** SHA-256 over the certificate, as phones and browsers show it: pairs of digits with colons. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest).toUpperCase(Locale.ROOT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
