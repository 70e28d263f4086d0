package talus.app.server;

import java.util.Optional;
import talus.app.log.StoreAddress;
import talus.app.log.StoreMessage;
import talus.chain.report.words.Words;

/**
 * What was typed to start the app.
 *
 * @param port to listen at, 0 for any that is free
 * @param browser whether the first page may be opened
 * @param store where the diary is, when that was said
 * @param rehearsal whether to answer a few requests and end
 */
record ServerWords(int port, boolean browser, Optional<StoreAddress> store, boolean rehearsal) {
    static final int USUAL_PORT = 8080;

    private static final String PORT = "--port";
    private static final String STORE = "--store";
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
            } else if (word.equals("--no-browser")) {
                browser = false;
            } else if (word.equals("--rehearse")) {
                rehearsal = true;
            } else {
                throw new Wrong(ServerMessage.UNKNOWN_OPTION, word);
            }
        }
        return new ServerWords(port, browser, store, rehearsal);
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
        boolean digits =
                !given.isEmpty() && given.length() <= 5 && given.chars().allMatch(c -> c >= '0' && c <= '9');
        int port = digits ? Integer.parseInt(given) : -1;
        if (port < 0 || port > GREATEST_PORT) {
            throw new Wrong(ServerMessage.PORT_NOT_ALLOWED, given);
        }
        return port;
    }
}
