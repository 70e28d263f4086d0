package talus.app.server;

import java.util.Optional;
import java.util.OptionalInt;
import talus.app.log.StoreAddress;
import talus.app.log.StoreMessage;
import talus.chain.report.words.Words;

/**
 * What was typed to start the app.
 *
 * @param port to listen at, 0 for any that is free
 * @param browser whether the first page may be opened
 * @param store where the diary is, when that was said
 * @param lanPort where devices of the home are answered by https, when they are
 * @param rehearsal whether to answer a few requests and end
 */
record ServerWords(int port, boolean browser, Optional<StoreAddress> store, OptionalInt lanPort, boolean rehearsal) {
    static final int USUAL_PORT = 8080;

    private static final String PORT = "--port";
    private static final String STORE = "--store";
    private static final String LAN = "--lan";
    private static final String LAN_PORT = "--lan-port";
    private static final int GREATEST_PORT = 65535;

    /** The words are not allowed; the message is the whole line. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(ServerMessage message, String... arguments) {
            super(Words.say(message, arguments), null, false, false);
        }
    }

    static ServerWords parse(String... words) throws Wrong {
        int port = USUAL_PORT;
        boolean browser = true;
        boolean rehearsal = false;
        boolean lan = false;
        OptionalInt lanPort = OptionalInt.empty();
        Optional<StoreAddress> store = Optional.empty();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.equals(PORT)) {
                i++;
                if (i == words.length) {
                    throw new Wrong(ServerMessage.PORT_MISSING);
                }
                port = port(words[i]);
            } else if (word.startsWith(PORT + "=")) {
                port = port(word.substring(PORT.length() + 1));
            } else if (word.equals(STORE)) {
                i++;
                if (i == words.length) {
                    throw new Wrong(ServerMessage.STORE_MISSING);
                }
                store = Optional.of(store(words[i]));
            } else if (word.startsWith(STORE + "=")) {
                store = Optional.of(store(word.substring(STORE.length() + 1)));
            } else if (word.equals(LAN)) {
                lan = true;
            } else if (word.equals(LAN_PORT)) {
                i++;
                if (i == words.length) {
                    throw new Wrong(ServerMessage.LAN_PORT_MISSING);
                }
                lanPort = OptionalInt.of(lanPort(words[i]));
            } else if (word.startsWith(LAN_PORT + "=")) {
                lanPort = OptionalInt.of(lanPort(word.substring(LAN_PORT.length() + 1)));
            } else if (word.equals("--no-browser")) {
                browser = false;
            } else if (word.equals("--rehearse")) {
                rehearsal = true;
            } else {
                throw new Wrong(ServerMessage.UNKNOWN_OPTION, word);
            }
        }
        if (!lan && lanPort.isPresent()) {
            throw new Wrong(ServerMessage.LAN_PORT_ALONE);
        }
        OptionalInt home = lan ? OptionalInt.of(lanPort.orElse(Lan.USUAL_PORT)) : OptionalInt.empty();
        return new ServerWords(port, browser, store, home, rehearsal);
    }

    /** The place that a text names. */
    static StoreAddress store(String given) throws Wrong {
        Optional<StoreAddress> address = StoreAddress.of(given);
        if (address.isEmpty()) {
            throw new Wrong(ServerMessage.STORE_NOT_ALLOWED, given, Words.say(StoreMessage.STORE_ALLOWED));
        }
        return address.get();
    }

    private static int port(String given) throws Wrong {
        return port(given, GREATEST_PORT, ServerMessage.PORT_NOT_ALLOWED);
    }

    /** One below the greatest, for the guide's. */
    private static int lanPort(String given) throws Wrong {
        return port(given, GREATEST_PORT - 1, ServerMessage.LAN_PORT_NOT_ALLOWED);
    }

    private static int port(String given, int greatest, ServerMessage problem) throws Wrong {
        boolean digits =
                !given.isEmpty() && given.length() <= 5 && given.chars().allMatch(c -> c >= '0' && c <= '9');
        int port = digits ? Integer.parseInt(given) : -1;
        if (port < 0 || port > greatest) {
            throw new Wrong(problem, given);
        }
        return port;
    }
}
