package talus.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/**
 * Two devices that keep up with the store as browser's DIARY.md tells, with requests that never arrive, answers that are lost, retries in any
 * order, and crashes in between: in the end all three hold the same events, every one once.
 */
class TwoDevicesTest {
    private static final int SCHEDULES = Boolean.getBoolean("talus.deep") ? 400 : 5;
    private static final int STEPS = 50;

    static Stream<Arguments> places() {
        return Stores.places();
    }

    /** What a device has on its own disk: a crash leaves it. */
    private static final class Device {
        private final String name;
        private final LogStore store;
        private final String person;
        private final Random random;
        private final Map<String, GivenEvent> queue = new LinkedHashMap<>();
        private final Map<String, JsonObject> copy = new HashMap<>();
        private long last;
        private int made;

        Device(String name, LogStore store, String person, Random random) {
            this.name = name;
            this.store = store;
            this.person = person;
            this.random = random;
        }

        /** Something happens; now and then both devices make events with the same id. */
        GivenEvent happens() {
            made++;
            String id = random.nextInt(10) == 0 ? "both-" + random.nextInt(5) : name + "-" + made;
            GivenEvent event = Events.event(id, random.nextInt(80));
            if (!copy.containsKey(id)) {
                queue.putIfAbsent(id, event);
            }
            return queue.getOrDefault(id, event);
        }

        /** Sends some of the queue, in any order, some of it twice. */
        void sends() {
            List<GivenEvent> batch = new ArrayList<>(queue.values());
            Collections.shuffle(batch, random);
            batch = new ArrayList<>(batch.subList(0, random.nextInt(batch.size() + 1)));
            if (!batch.isEmpty() && random.nextBoolean()) {
                batch.add(batch.getFirst());
            }
            if (random.nextInt(4) == 0) {
                return; // the request does not arrive
            }
            Appended appended = store.append(person, batch).orElseThrow();
            if (random.nextInt(3) == 0) {
                return; // the answer does not, or the device crashes before it has read it
            }
            appended.numbers().keySet().forEach(queue::remove);
        }

        /** Fetches what is new; what is new and up to where are written together. */
        void fetches(int most) {
            List<KeptEvent> events = store.after(person, last, most);
            if (random.nextInt(4) == 0) {
                return; // crashed before it was written
            }
            for (KeptEvent kept : events) {
                copy.put(((JsonString) kept.event().get("id").orElseThrow()).value(), kept.event());
                last = kept.number();
            }
        }

        void settles() {
            while (!queue.isEmpty() || !store.after(person, last, 1).isEmpty()) {
                sends();
                fetches(7);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void nothingIsLostOrDoubled(Supplier<StoreAddress> place) {
        LogStore store = LogStore.open(place.get());
        for (int seed = 0; seed < SCHEDULES; seed++) {
            Random random = new Random(seed);
            String person = store.add("schedule " + seed).id();
            List<Device> devices =
                    List.of(new Device("phone", store, person, random), new Device("laptop", store, person, random));
            Set<String> happened = new HashSet<>();
            for (int step = 0; step < STEPS; step++) {
                Device device = devices.get(random.nextInt(2));
                switch (random.nextInt(3)) {
                    case 0 -> happened.add(device.happens().event().id());
                    case 1 -> device.sends();
                    default -> device.fetches(1 + random.nextInt(5));
                }
            }
            devices.forEach(Device::settles);
            devices.forEach(Device::settles);
            List<KeptEvent> kept = store.after(person, 0, Integer.MAX_VALUE);
            Map<String, JsonObject> truth = new HashMap<>();
            kept.forEach(k -> truth.put(((JsonString) k.event().get("id").orElseThrow()).value(), k.event()));
            assertThat(truth.keySet()).as("schedule %d", seed).isEqualTo(happened);
            assertThat(kept).as("schedule %d", seed).hasSize(happened.size());
            for (Device device : devices) {
                assertThat(device.copy).as("schedule %d, %s", seed, device.name).isEqualTo(truth);
            }
        }
    }
}
