package talus.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import talus.app.log.LogStore;
import talus.app.log.StoreAddress;
import talus.app.log.StoreFailure;
import talus.app.log.StoreMessage;
import talus.chain.report.words.Words;

/** The option that says where the diary is. The store, and with it a database's driver, is loaded when it is opened. */
final class DiaryOptions {
    private static final String STORE = "--store";

    @Option(names = STORE, paramLabel = "PLACE", descriptionKey = "store")
    private @Nullable String place;

    LogStore open() throws WrongInput {
        StoreAddress address = address();
        try {
            return LogStore.open(address);
        } catch (StoreFailure e) {
            throw new WrongInput(e.sentence(address));
        }
    }

    /** The place that was typed, or that of the environment, or the usual one. */
    StoreAddress address() throws WrongInput {
        String named = place == null ? System.getenv(StoreAddress.VARIABLE) : place;
        if (named == null || named.isEmpty()) {
            return StoreAddress.usual(System.getenv(), Path.of(System.getProperty("user.home", "")));
        }
        Optional<StoreAddress> address = StoreAddress.of(named);
        if (address.isEmpty()) {
            throw new WrongInput(
                    place == null ? StoreAddress.VARIABLE : STORE, named, Words.say(StoreMessage.STORE_ALLOWED));
        }
        return address.get();
    }
}
