package talus.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Backup, wipe, restore: equal, whichever database wrote and whichever reads. */
class BackupTest {
    private static final String ANNA = "4c0dbd55-33a1-4d8e-9f0e-6a1b3e1f2a77";
    private static final String BEN = "5d1ece66-44b2-4e9f-8a1f-7b2c4f2a3b88";

    @TempDir
    private Path folder;

    static Stream<Arguments> places() {
        return Stores.places();
    }

    private static LogStore filled(StoreAddress address) {
        LogStore store = LogStore.open(address);
        store.add(ANNA, "Anna");
        store.add(BEN, "Ben, \"the\" \u2028 second");
        store.append(ANNA, Events.some(new Random(3), 60));
        store.append(BEN, Events.some(new Random(4), 5));
        return store;
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatWasBackedUpIsThereAgain(Supplier<StoreAddress> place) throws IOException {
        LogStore store = filled(place.get());
        List<PersonLog> before = store.logs();
        Path file = folder.resolve("backup");
        Backup.write(store, file);
        byte[] bytes = Files.readAllBytes(file);
        store.append(ANNA, Events.some(new Random(5), 1));
        assertThat(Backup.restore(store, file, Events.GATE, false)).isEqualTo(new Backup.Outcome.Occupied(2));
        assertThat(store.logs()).isNotEqualTo(before);
        assertThat(Backup.restore(store, file, Events.GATE, true)).isEqualTo(new Backup.Outcome.Done(2, 65));
        assertThat(store.logs()).isEqualTo(before);
        for (StoreAddress other : List.of(Stores.sqlite(), Stores.postgres())) {
            LogStore empty = LogStore.open(other);
            assertThat(Backup.restore(empty, file, Events.GATE, false)).isEqualTo(new Backup.Outcome.Done(2, 65));
            assertThat(empty.logs()).isEqualTo(before);
            assertThat(empty.append(ANNA, Events.some(new Random(3), 60)))
                    .as("numbers go on, and what is there counts once")
                    .hasValueSatisfying(appended -> assertThat(appended.last()).isEqualTo(60));
        }
        assertThat(file).as("reading leaves it as it is").hasBinaryContent(bytes);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void aBackupWithAnEventThatIsNoneIsRefusedAndNothingChanges(Supplier<StoreAddress> place) throws IOException {
        LogStore store = filled(place.get());
        List<PersonLog> before = store.logs();
        Path good = folder.resolve("good");
        LogStore postgres = LogStore.open(Stores.postgres());
        Backup.restore(postgres, written(store, good), Events.GATE, false);
        String text = Files.readString(written(postgres, folder.resolve("text")));
        for (String[] change : new String[][] {
            {"\"discomfort\":", "\"discomfort\":1"},
            {"\"number\":2,", "\"number\":3,"},
            {BEN, ANNA},
            {"talus/person/1", "talus/person/2"},
            {"\"name\":\"Anna\"", "\"name\":\"\""}
        }) {
            Path bad = Files.writeString(folder.resolve("bad"), text.replace(change[0], change[1]));
            assertThat(Backup.restore(store, bad, Events.GATE, true))
                    .as(change[1])
                    .isInstanceOf(Backup.Outcome.Refused.class);
            assertThat(store.logs()).isEqualTo(before);
        }
    }

    private static Path written(LogStore store, Path file) throws IOException {
        Backup.write(store, file);
        return file;
    }
}
