package talus.app.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an erased person's words and ids are in none of the store's files, byte by byte. */
class ErasureTest {
    private static final String ANNA = "4c0dbd55-33a1-4d8e-9f0e-6a1b3e1f2a77";
    private static final String BEN = "5d1ece66-44b2-4e9f-8a1f-7b2c4f2a3b88";

    /** What somebody said, and what no other event says. */
    private static final String SAID = "quagmire-of-the-left-heel";

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private LogStore store = LogStore.open(Stores.sqlite());

    @BeforeEach
    void open() {
        file = folder.resolve("log.sqlite");
        store = LogStore.open(new StoreAddress.SqliteFile(file));
    }

    private static GivenEvent cleared(String id, int number) {
        return Events.event("{\"id\": \"" + id + "\", \"at\": \"2026-11-12T07:30:00+01:00\", \"kind\": \"cleared\","
                + " \"data\": {\"by\": \"Dr " + id + "\", \"saying\": \"" + SAID + " " + "x".repeat(number % 700)
                + "\"}}");
    }

    private static List<String> idsOf(String person, int count) {
        Random random = new Random(person.hashCode());
        List<String> ids = new ArrayList<>();
        byte[] bytes = new byte[12];
        for (int i = 0; i < count; i++) {
            random.nextBytes(bytes);
            ids.add(HexFormat.of().formatHex(bytes));
        }
        return ids;
    }

    private void write(String person, String name, int count, int batch) {
        store.add(person, name);
        List<String> ids = idsOf(person, count);
        for (int i = 0; i < count; i += batch) {
            List<GivenEvent> events = new ArrayList<>();
            for (int j = i; j < Math.min(count, i + batch); j++) {
                events.add(cleared(ids.get(j), j));
            }
            store.append(person, events);
        }
    }

    /** Which of the words stand in any file of the folder. */
    private List<String> found(List<String> words) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path one : files.toList()) {
                String bytes = Files.readString(one, StandardCharsets.ISO_8859_1);
                for (String word : words) {
                    if (bytes.contains(new String(word.getBytes(UTF_8), StandardCharsets.ISO_8859_1))) {
                        found.add(one.getFileName() + ": " + word);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> words(String person, String name, int count) {
        List<String> words = new ArrayList<>(idsOf(person, count));
        words.add(person);
        words.add(name);
        return words;
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 30, 200})
    void ofAnErasedPersonNoByteIsLeft(int batch) throws IOException {
        write(ANNA, "Anna-Maria Vonderwahl", 200, batch);
        List<String> words = words(ANNA, "Anna-Maria Vonderwahl", 200);
        words.add(SAID);
        assertThat(found(words)).as("the search finds what is there").hasSizeGreaterThanOrEqualTo(words.size());
        assertThat(store.erase(ANNA)).isEqualTo(Erasure.DONE);
        assertThat(found(words)).isEmpty();
        assertThat(found(List.of("quagmire", "Vonderwahl", "Dr "))).isEmpty();
    }

    @Test
    void theOthersStayWholeWhenTheirEventsLieBetween() throws IOException {
        store.add(ANNA, "Anna-Maria Vonderwahl");
        store.add(BEN, "Benedikt");
        List<String> anna = idsOf(ANNA, 100);
        List<String> ben = idsOf(BEN, 100);
        for (int i = 0; i < 100; i += 4) {
            store.append(ANNA, List.of(cleared(anna.get(i), i), cleared(anna.get(i + 1), i + 1)));
            store.append(BEN, List.of(Events.event(ben.get(i), i % 80), Events.event(ben.get(i + 1), i % 80)));
            store.append(ANNA, List.of(cleared(anna.get(i + 2), i + 2), cleared(anna.get(i + 3), i + 3)));
            store.append(BEN, List.of(Events.event(ben.get(i + 2), i % 80), Events.event(ben.get(i + 3), i % 80)));
        }
        PersonLog before = store.log(BEN).orElseThrow();
        assertThat(store.erase(ANNA)).isEqualTo(Erasure.DONE);
        List<String> words = words(ANNA, "Anna-Maria Vonderwahl", 100);
        words.add(SAID);
        assertThat(found(words)).isEmpty();
        assertThat(store.log(BEN)).contains(before);
        assertThat(found(ben)).isNotEmpty();
    }

    @Test
    void whileAnotherProgramReadsTheErasureSaysThatBytesRemainAndLaterTheyGo() throws IOException, SQLException {
        write(ANNA, "Anna-Maria Vonderwahl", 50, 10);
        write(BEN, "Benedikt", 3, 3);
        try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM event")) {
                rows.next();
                assertThat(store.erase(ANNA)).isEqualTo(Erasure.BYTES_REMAIN);
                assertThat(OutOfReach.after(Erasure.BYTES_REMAIN))
                        .hasSize(OutOfReach.after(Erasure.DONE).size() + 1);
            }
            reader.rollback();
        }
        assertThat(store.people()).extracting(Person::id).containsExactly(BEN);
        assertThat(store.erase(BEN)).isEqualTo(Erasure.DONE);
        assertThat(found(words(ANNA, "Anna-Maria Vonderwahl", 50))).isEmpty();
    }

    @Test
    void aBackupMadeAfterwardsHoldsNothingOfThem() throws IOException {
        write(ANNA, "Anna-Maria Vonderwahl", 50, 10);
        store.erase(ANNA);
        Backup.write(store, folder.resolve("backup"));
        assertThat(found(words(ANNA, "Anna-Maria Vonderwahl", 50))).isEmpty();
    }

    @Test
    void theFilesAreForTheirOwnerOnly() throws IOException {
        write(ANNA, "Anna", 1, 1);
        Backup.write(store, folder.resolve("backup"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(one -> assertThat(Files.getPosixFilePermissions(one))
                            .containsExactlyInAnyOrder(
                                    PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
    }
}
