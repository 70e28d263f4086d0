package talus.app.server;

import java.io.IOException;
import java.net.SocketException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import talus.app.lan.Household;
import talus.app.lan.LanNames;
import talus.app.log.StoreAddress;

/** What {@code --lan} does before and after the server opens. */
final class LanStart {
    /** How soon a laptop that has changed its network is found again. Assumed. */
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(15);

    private LanStart() {}

    /** The home whose authority is kept beside the diary. */
    static Lan open(int port, StoreAddress store) throws ServerWords.Wrong {
        Path folder = store.folder();
        Path keyFile = Household.keyFile(folder);
        try {
            LanNames names = LanNames.ofThisMachine();
            if (names.addresses().isEmpty()) {
                throw new ServerWords.Wrong(ServerMessage.NO_LAN);
            }
            Household home = Household.open(folder, names, InstantSource.system());
            return new Lan(home, port, Lan.EVERY_ADDRESS, keyFile);
        } catch (SocketException e) {
            throw new ServerWords.Wrong(ServerMessage.NO_LAN);
        } catch (IOException | GeneralSecurityException e) {
            throw new ServerWords.Wrong(ServerMessage.LAN_BROKEN, keyFile.toString());
        }
    }

    /** Prints how a phone gets in. */
    static void tell(TalusServer server, Lan lan, Telling telling) {
        LanDoors doors = server.lan().orElseThrow();
        boolean terminal = Optional.ofNullable(System.console())
                .filter(console -> console.isTerminal())
                .isPresent();
        doors.pages(server.port())
                .terminal(terminal, lan.keyFile().toString(), ZoneId.systemDefault())
                .forEach(telling::line);
    }

    /** Goes on looking at this machine's addresses. */
    static void watch(TalusServer server, Lan lan, Telling telling) {
        LanDoors doors = server.lan().orElseThrow();
        Thread.ofVirtual().name("addresses").start(() -> watch(doors, lan, telling));
    }

    private static void watch(LanDoors doors, Lan lan, Telling telling) {
        try {
            while (true) {
                Thread.sleep(LOOKS_EVERY);
                LanNames before = lan.home().leaf().names();
                LanNames present = LanNames.ofThisMachine();
                if (doors.lookAgain(present) && !present.equals(before)) {
                    telling.line(ServerMessage.LAN_CHANGED, present.first() + ":" + doors.securePort());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | GeneralSecurityException e) {
            telling.bug(e);
        }
    }
}
