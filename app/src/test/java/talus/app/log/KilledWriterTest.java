package talus.app.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.ParseOutcome;

/**
 * The real command line, {@code talus log add - --lines}, killed at random moments while it writes: whatever it has acknowledged is in the
 * store, once. The property {@code talus.kills} says how often.
 */
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("talus.kills", 20);
    private static final String ANNA = "4c0dbd55-33a1-4d8e-9f0e-6a1b3e1f2a77";

    /** Acknowledgements after which a writer is killed, at the most; and how long after it besides, in microseconds. */
    private static final int MOST_ACKNOWLEDGED = 40;

    private static final int MOST_LATER_US = 4_000;

    private static final int KILLS_A_STORE = 25;

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedIsThereHoweverOftenTheWriterIsKilled() throws IOException, InterruptedException {
        Random random = new Random(20261129);
        for (int kill = 0; kill < KILLS; kill += KILLS_A_STORE) {
            Path file = folder.resolve("log" + kill + ".sqlite");
            LogStore.open(new StoreAddress.SqliteFile(file)).add(ANNA, "Anna");
            oneStore(file, Math.min(KILLS_A_STORE, KILLS - kill), random);
        }
    }

    private static void oneStore(Path file, int kills, Random random) throws IOException, InterruptedException {
        Set<String> acknowledged = new HashSet<>();
        Set<String> sent = new HashSet<>();
        for (int kill = 0; kill < kills; kill++) {
            int before = acknowledged.size();
            assertThat(writeAndKill(file, kill, random, sent, acknowledged))
                    .as("the kill met a writer at work")
                    .isTrue();
            assertThat(acknowledged.size()).as("the writer wrote").isGreaterThan(before);
            LogStore store = LogStore.open(new StoreAddress.SqliteFile(file));
            List<KeptEvent> kept = store.after(ANNA, 0, Integer.MAX_VALUE);
            List<String> ids = kept.stream().map(KilledWriterTest::id).toList();
            assertThat(ids).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(sent).containsAll(ids);
            assertThat(kept.stream().map(KeptEvent::number))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, kept.size()).boxed().toList());
            assertThat(store.person(ANNA).orElseThrow().events()).isEqualTo(kept.size());
        }
    }

    /** Returns whether the process was alive when it was killed. */
    private static boolean writeAndKill(Path file, int kill, Random random, Set<String> sent, Set<String> acknowledged)
            throws IOException, InterruptedException {
        Process writer = writer(file);
        ConcurrentLinkedQueue<String> answers = new ConcurrentLinkedQueue<>();
        int until = 1 + random.nextInt(MOST_ACKNOWLEDGED);
        long laterUs = random.nextInt(MOST_LATER_US);
        try (BufferedReader out = new BufferedReader(new InputStreamReader(writer.getInputStream(), UTF_8))) {
            Thread feeding = Thread.ofVirtual().start(() -> feed(writer, kill, sent));
            boolean alive = true;
            String line = out.readLine();
            while (line != null) {
                answers.add(line);
                if (answers.size() == until) {
                    LockSupport.parkNanos(laterUs * 1000);
                    alive = writer.isAlive();
                    writer.toHandle().destroyForcibly(); // unlike the process's own it leaves open what was said before
                }
                line = out.readLine();
            }
            feeding.join();
            writer.waitFor();
            answers.forEach(answer -> acknowledged.addAll(idsIn(answer)));
            return alive;
        }
    }

    /** Sends events until nobody reads them any more. */
    private static void feed(Process writer, int kill, Set<String> sent) {
        try (PrintWriter in = new PrintWriter(writer.getOutputStream(), true, UTF_8)) {
            for (int i = 0; !in.checkError(); i++) {
                String id = "k" + kill + "-" + i;
                sent.add(id);
                in.println(Events.rating(id, i % 80, i % 11));
            }
        }
    }

    private static Process writer(Path file) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "talus.app.Talus"));
        command.addAll(List.of("log", "add", "-", "--lines", "--person", ANNA, "--store", file.toString()));
        return new ProcessBuilder(command)
                .redirectError(
                        Files.createTempFile(file.getParent(), "err", ".txt").toFile())
                .start();
    }

    /** The ids that an answer acknowledges; of an answer that was cut off none. */
    private static Set<String> idsIn(String answer) {
        if (JsonParser.parse(answer) instanceof ParseOutcome.Parsed parsed
                && parsed.json() instanceof JsonObject object
                && object.get("numbers").orElse(object) instanceof JsonObject(Map<String, ?> numbers)) {
            return numbers.keySet();
        }
        return Set.of();
    }

    private static String id(KeptEvent kept) {
        return ((JsonString) kept.event().get("id").orElseThrow()).value();
    }
}
