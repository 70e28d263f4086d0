package talus.app.server;

import java.io.Console;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The person's own browser, opened only where a person sits before it. */
final class WebBrowser {
    private WebBrowser() {}

    /** Opens an address where {@link #opener} knows how; does nothing elsewhere, for the address is printed anyway. */
    static void show(String address) {
        Optional<String> opener = opener(
                System.getenv(),
                System.getProperty("os.name", ""),
                System.getProperty("user.name", ""),
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent());
        if (opener.isPresent()) {
            try {
                new ProcessBuilder(List.of(opener.get(), address))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                return; // the system has no such command
            }
        }
    }

    /**
     * The command that opens an address: for a person at a terminal of this machine's own screen, who is not root.
     *
     * @param terminal whether a person can read what is printed
     */
    static Optional<String> opener(Map<String, String> environment, String system, String user, boolean terminal) {
        boolean remote = environment.containsKey("SSH_CONNECTION") || environment.containsKey("CI");
        if (!terminal || remote || user.equals("root")) {
            return Optional.empty();
        }
        if (system.startsWith("Mac")) {
            return Optional.of("open");
        }
        return environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY")
                ? Optional.of("xdg-open")
                : Optional.empty();
    }
}
