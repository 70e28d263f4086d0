package talus.app.lan;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;

/** One home: its authority, this machine's certificate, the code of the moment, the paired devices. */
public final class Household {
    private final HouseholdAuthority authority;
    private final Devices devices;
    private final Pairing pairing;
    private final InstantSource clock;
    private volatile Leaf leaf;

    private Household(HouseholdAuthority authority, Devices devices, Leaf leaf, InstantSource clock) {
        this.authority = authority;
        this.devices = devices;
        this.pairing = new Pairing(clock);
        this.clock = clock;
        this.leaf = leaf;
    }

    /**
     * The home whose authority and devices are kept in a folder.
     *
     * @param names at least one address
     */
    public static Household open(Path folder, LanNames names, InstantSource clock)
            throws IOException, GeneralSecurityException {
        HouseholdAuthority authority = HouseholdAuthority.open(folder, HouseholdAuthority.name(names), clock);
        return new Household(authority, new Devices(folder, clock), authority.issue(names), clock);
    }

    public HouseholdAuthority authority() {
        return authority;
    }

    public Devices devices() {
        return devices;
    }

    public Pairing pairing() {
        return pairing;
    }

    /** What this machine shows now. */
    public Leaf leaf() {
        return leaf;
    }

    /** Where the authority's key is kept. */
    public static Path keyFile(Path folder) {
        return folder.resolve(HouseholdAuthority.FILE);
    }

    /** Makes the certificate anew when addresses have changed or it grows old; says whether it did. Without any address the old one stays. */
    public synchronized boolean lookAgain(LanNames present) throws GeneralSecurityException {
        if (present.addresses().isEmpty() || leaf.serves(present, clock.instant())) {
            return false;
        }
        leaf = authority.issue(present);
        return true;
    }
}
