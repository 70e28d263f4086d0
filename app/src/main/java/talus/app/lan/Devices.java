package talus.app.lan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import talus.app.log.OwnFile;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.json.ParseOutcome;

/**
 * The paired devices, in one file beside the log. It is read at each question, so that what is removed is out at once; processes change it
 * one after the other.
 */
public final class Devices {
    /** The file in the folder of the log. */
    public static final String FILE = "devices.json";

    /** Characters of a name. */
    public static final int LONGEST_NAME = 40;

    /** How exactly it is known when a device was last seen, since that is written down. Assumed: enough to tell a phone in use from a lost one. */
    public static final Duration NOTED_EVERY = Duration.ofMinutes(10);

    private static final String SCHEMA = "talus/devices/1";
    private static final int TOKEN_BYTES = 32;
    private static final int ID_BYTES = 4;

    private final Path file;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public Devices(Path folder, InstantSource clock) {
        file = folder.resolve(FILE);
        this.clock = clock;
    }

    /** In the order of pairing. */
    public List<Device> all() throws IOException {
        return Files.exists(file) ? read(Files.readString(file)) : List.of();
    }

    /** Whose cookie holds this token. */
    public Optional<Device> withToken(String token) throws IOException {
        byte[] wanted = sha256(token).getBytes(UTF_8);
        Optional<Device> found = Optional.empty();
        for (Device device : all()) {
            if (MessageDigest.isEqual(device.tokenSha256().getBytes(UTF_8), wanted)) {
                found = Optional.of(device);
            }
        }
        return found;
    }

    /** Takes a device in; the token for its cookie comes back and cannot be asked for again. */
    public String add(String name) throws IOException {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        Device device = new Device(HexFormat.of().formatHex(id), name, clock.millis(), clock.millis(), sha256(token));
        change(present -> {
            List<Device> more = new ArrayList<>(present);
            more.add(device);
            return more;
        });
        return token;
    }

    /** Notes that a device was answered now. */
    public void saw(Device device) throws IOException {
        long now = clock.millis();
        if (now - device.seenMs() >= NOTED_EVERY.toMillis()) {
            change(present -> present.stream()
                    .map(one -> one.id().equals(device.id()) ? one.seen(now) : one)
                    .toList());
        }
    }

    /** Whether there was one by this id; it is answered no more. */
    public boolean remove(String id) throws IOException {
        boolean there = all().stream().anyMatch(device -> device.id().equals(id));
        if (there) {
            change(present ->
                    present.stream().filter(device -> !device.id().equals(id)).toList());
        }
        return there;
    }

    private synchronized void change(UnaryOperator<List<Device>> change) throws IOException {
        Path guard = file.resolveSibling(FILE + ".lock");
        OwnFile.make(guard);
        try (FileChannel channel = FileChannel.open(guard, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Path growing = file.resolveSibling(FILE + ".new");
            Files.deleteIfExists(growing);
            OwnFile.make(growing);
            Files.writeString(growing, JsonText.writeIndented(json(change.apply(all()))));
            if (lock.isValid()) {
                Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Json json(List<Device> devices) {
        return JsonObject.builder()
                .put("schema", SCHEMA)
                .put(
                        "devices",
                        new JsonArray(devices.stream()
                                .<Json>map(device -> JsonObject.builder()
                                        .put("id", device.id())
                                        .put("name", device.name())
                                        .put("pairedMs", (double) device.pairedMs())
                                        .put("seenMs", (double) device.seenMs())
                                        .put("tokenSha256", device.tokenSha256())
                                        .build())
                                .toList()))
                .build();
    }

    private List<Device> read(String text) throws IOException {
        if (JsonParser.parse(text) instanceof ParseOutcome.Parsed parsed
                && parsed.json() instanceof JsonObject object
                && object.get("schema").equals(Optional.of(new JsonString(SCHEMA)))
                && object.get("devices").orElse(object) instanceof JsonArray items) {
            List<Device> devices = new ArrayList<>();
            for (Json item : items.items()) {
                devices.add(device(item));
            }
            return devices;
        }
        throw new IOException(file + " is not the list of devices that Talus wrote");
    }

    private Device device(Json item) throws IOException {
        if (item instanceof JsonObject object
                && object.get("id").orElse(item) instanceof JsonString id
                && object.get("name").orElse(item) instanceof JsonString name
                && object.get("pairedMs").orElse(item) instanceof JsonNumber pairedMs
                && object.get("seenMs").orElse(pairedMs) instanceof JsonNumber seenMs
                && object.get("tokenSha256").orElse(item) instanceof JsonString token) {
            return new Device(id.value(), name.value(), (long) pairedMs.value(), (long) seenMs.value(), token.value());
        }
        throw new IOException(file + " is not the list of devices that Talus wrote");
    }

    private static String sha256(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
