package talus.app.lan;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * What this machine shows to devices of the home.
 *
 * @param names whom it speaks for
 * @param authority who signed it
 */
public record Leaf(LanNames names, X509Certificate certificate, PrivateKey key, X509Certificate authority) {
    /** What opens {@link #keyStore}, which is never written. */
    public static final String PASSWORD = "in memory";

    /** Certificate and key for a server's TLS, in memory only. */
    public KeyStore keyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD.toCharArray());
        store.setKeyEntry("talus", key, PASSWORD.toCharArray(), new Certificate[] {certificate, authority});
        return store;
    }

    /** Whether it still speaks for these names and has more than half of its life before it. */
    boolean serves(LanNames present, Instant now) {
        Instant old = certificate.getNotAfter().toInstant().minus(Certificates.LEAF_LIFE.dividedBy(2));
        return names.equals(present) && now.isBefore(old);
    }

    /** The key stays out of every message. */
    @Override
    public String toString() {
        return "Leaf[" + names + "]";
    }
}
