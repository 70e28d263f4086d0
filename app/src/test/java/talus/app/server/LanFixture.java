package talus.app.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import talus.app.lan.Household;
import talus.app.lan.LanNames;
import talus.app.log.StoreAddress;
import talus.chain.prediction.Predictor;

/** A server for a home. The second loopback address stands for the machine's own in the home, and further ones for those that it gets. */
final class LanFixture implements AutoCloseable {
    static final String OWN = "127.0.0.2";

    private final Household home;
    private final TalusServer server;
    private Duration later = Duration.ZERO;

    LanFixture(Path folder) throws IOException, GeneralSecurityException {
        home = Household.open(folder, names(OWN), () -> Instant.now().plus(later));
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        server = TalusServer.open(
                0,
                new Telling(nowhere, nowhere, false),
                ServerFixture.ROOMY,
                new StoreAddress.SqliteFile(folder.resolve("log.sqlite")),
                Predictor::predict,
                Optional.of(new Lan(home, 0, Lan.EVERY_ADDRESS, folder)));
    }

    static LanNames names(String... addresses) throws IOException {
        List<Inet4Address> named = new ArrayList<>();
        for (String address : addresses) {
            named.add((Inet4Address) InetAddress.getByName(address));
        }
        return new LanNames(named, Optional.of("kitchen.local"));
    }

    Household home() {
        return home;
    }

    TalusServer server() {
        return server;
    }

    LanDoors doors() {
        return server.lan().orElseThrow();
    }

    /** From now on the home's clock is ahead by this much. */
    void goOn(Duration ahead) {
        later = ahead;
    }

    /** Trusts this home's authority and nobody else. */
    SSLContext trusting() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("home", home.authority().certificate());
        TrustManagerFactory managers = TrustManagerFactory.getInstance("PKIX");
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    @Override
    public void close() {
        server.close();
    }
}
