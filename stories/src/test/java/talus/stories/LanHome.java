package talus.stories;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import talus.app.lan.Household;
import talus.app.lan.LanNames;
import talus.app.log.StoreAddress;

/** A home with a diary of its own, opened as {@code --lan} opens it, and a phone's browser that trusts this home. */
final class LanHome extends Served {
    /** Stands for an address in the home where this machine has none, as in a container. */
    private static final byte[] SECOND_LOOPBACK = {127, 0, 0, 2};

    private final App app;
    private final X509Certificate authority;
    private final Browser phones;

    LanHome(App app, Path folder) throws IOException, GeneralSecurityException {
        this(app, folder, Household.open(folder, names(), InstantSource.system()));
    }

    private LanHome(App app, Path folder, Household home) throws GeneralSecurityException {
        super(new StoreAddress.SqliteFile(folder.resolve("log.sqlite")), home);
        this.app = app;
        authority = home.authority().certificate();
        phones = app.trusting(authority.getPublicKey());
    }

    private static LanNames names() throws IOException {
        LanNames present = LanNames.ofThisMachine();
        return present.addresses().isEmpty()
                ? new LanNames(
                        List.of((Inet4Address) InetAddress.getByAddress(SECOND_LOOPBACK)), Optional.of("kitchen.local"))
                : present;
    }

    /** What phones are asked to trust. */
    X509Certificate authority() {
        return authority;
    }

    /** Who sits at the machine that runs Talus. */
    Visit owner() {
        return app.visit(Screen.DESKTOP, address());
    }

    /** A phone that trusts this home, which it reaches at an address. */
    Visit phone(String home) {
        return new Visit(this, phones.newContext(Screen.PHONE.options()), Screen.PHONE, home);
    }

    @Override
    public void close() {
        phones.close();
        super.close();
    }
}
