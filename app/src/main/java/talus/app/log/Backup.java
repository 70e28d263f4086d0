package talus.app.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import talus.chain.contract.shape.Problem;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.json.ParseOutcome;

/**
 * Everybody in one file: of a store on SQLite a copy that SQLite itself opens, of one on PostgreSQL {@code {"schema": "talus/backup/1",
 * "people": [...]}} with a document of {@link PersonFile} for each. Either goes into either kind of store.
 */
public final class Backup {
    /** What the document calls itself. */
    public static final String SCHEMA = "talus/backup/1";

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(UTF_8);

    private Backup() {}

    /** What became of a file that should be read into a store. */
    public sealed interface Outcome {
        /** It is in. */
        record Done(int people, long events) implements Outcome {}

        /** There are people in the store, and nobody said that they may go. */
        record Occupied(int people) implements Outcome {}

        /** One of the file's people is in the store already. */
        record There(String name) implements Outcome {}

        /** It is no such file. */
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Writes the file, which appears only when it is whole and on the disk. */
    public static void write(LogStore store, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            OwnFile.make(part);
            if (store.copiesItself()) {
                store.copyTo(part);
            } else {
                Files.writeString(part, JsonText.write(document(store.logs())));
            }
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static JsonObject document(List<PersonLog> logs) {
        return JsonObject.builder()
                .put("schema", SCHEMA)
                .put(
                        "people",
                        new JsonArray(logs.stream().<Json>map(PersonFile::write).toList()))
                .build();
    }

    /**
     * Puts a file's people in the place of all in the store.
     *
     * @param overwrite whether there may be any
     */
    public static Outcome restore(LogStore store, Path file, EventGate gate, boolean overwrite) throws IOException {
        List<CheckedLog> logs = new ArrayList<>();
        List<Problem> problems = read(file, gate, logs);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        int there = store.people().size();
        if ((there > 0 && !overwrite) || !store.insert(logs, overwrite)) {
            return new Outcome.Occupied(there);
        }
        return done(logs);
    }

    /** Adds the person of a document of {@link PersonFile} to a store. */
    public static Outcome addPerson(LogStore store, Json document, EventGate gate) {
        return switch (PersonFile.read(document, gate)) {
            case PersonFile.Outcome.Refused refused -> new Outcome.Refused(refused.problems());
            case PersonFile.Outcome.Ok ok -> {
                List<CheckedLog> one = List.of(ok.log());
                yield store.insert(one, false)
                        ? done(one)
                        : new Outcome.There(ok.log().log().person().name());
            }
        };
    }

    private static Outcome done(List<CheckedLog> logs) {
        return new Outcome.Done(
                logs.size(), logs.stream().mapToLong(log -> log.given().size()).sum());
    }

    /** Reads a backup's people; returns what is wrong with it. */
    private static List<Problem> read(Path file, EventGate gate, List<CheckedLog> logs) throws IOException {
        List<Json> people = new ArrayList<>();
        if (isSqlite(file)) {
            try {
                LogStore.reading(file).logs().forEach(log -> people.add(PersonFile.write(log)));
            } catch (StoreFailure e) {
                return noBackup();
            }
        } else if (JsonParser.parse(Files.readString(file)) instanceof ParseOutcome.Parsed parsed
                && parsed.json() instanceof JsonObject document
                && document.get("schema").filter(new JsonString(SCHEMA)::equals).isPresent()
                && document.get("people").orElse(document) instanceof JsonArray(List<Json> items)) {
            people.addAll(items);
        } else {
            return noBackup();
        }
        return check(people, gate, logs);
    }

    private static List<Problem> check(List<Json> people, EventGate gate, List<CheckedLog> logs) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            String path = "people[" + i + "]";
            switch (PersonFile.read(people.get(i), gate)) {
                case PersonFile.Outcome.Refused refused -> {
                    return EventGate.below(path, refused.problems());
                }
                case PersonFile.Outcome.Ok ok -> {
                    String id = ok.log().log().person().id();
                    if (!ids.add(id)) {
                        return List.of(new Problem(path + ".person.id", EventGate.shown(id), "each id once"));
                    }
                    logs.add(ok.log());
                }
            }
        }
        return List.of();
    }

    private static List<Problem> noBackup() {
        return List.of(new Problem("$", "what stands there", "a file that talus backup wrote"));
    }

    private static boolean isSqlite(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        }
    }
}
