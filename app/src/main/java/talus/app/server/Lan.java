package talus.app.server;

import java.nio.file.Path;
import talus.app.lan.Household;

/**
 * That devices of the home are answered too.
 *
 * @param port of https; the guide's is the one after it. 0 for any two that are free
 * @param address to listen at, all of this machine's when it says so
 * @param keyFile where the authority's key is, to be told
 */
record Lan(Household home, int port, String address, Path keyFile) {
    static final int USUAL_PORT = 8443;

    /** Addresses come and go while a laptop moves between networks; {@link LanDoors} looks at which of them is asked. */
    static final String EVERY_ADDRESS = "0.0.0.0";

    int guidePort() {
        return port == 0 ? 0 : port + 1;
    }
}
