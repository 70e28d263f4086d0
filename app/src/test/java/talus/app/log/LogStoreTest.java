package talus.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import talus.chain.json.JsonText;

/** What a store keeps, on both databases alike. */
class LogStoreTest {
    private static final String ANNA = "4c0dbd55-33a1-4d8e-9f0e-6a1b3e1f2a77";
    private static final String BEN = "5d1ece66-44b2-4e9f-8a1f-7b2c4f2a3b88";

    static Stream<Arguments> places() {
        return Stores.places();
    }

    private static List<String> texts(List<KeptEvent> events) {
        return events.stream().map(kept -> JsonText.write(kept.event())).toList();
    }

    private static List<String> given(List<GivenEvent> events) {
        return events.stream().map(event -> JsonText.write(event.json())).toList();
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatIsAppendedIsThereInItsOrderAlsoAfterOpeningAnew(Supplier<StoreAddress> place) {
        StoreAddress address = place.get();
        LogStore store = LogStore.open(address);
        store.add(ANNA, "Anna Ölçü");
        List<GivenEvent> events = Events.some(new Random(1), 30);
        store.append(ANNA, events.subList(0, 10));
        store.append(ANNA, events.subList(10, 30));
        LogStore anew = LogStore.open(address);
        assertThat(anew.people()).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Anna Ölçü");
            assertThat(person.events()).isEqualTo(30);
        });
        List<KeptEvent> kept = anew.after(ANNA, 0, 1000);
        assertThat(texts(kept)).isEqualTo(given(events));
        assertThat(kept.stream().map(KeptEvent::number))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 30).boxed().toList());
        assertThat(texts(anew.after(ANNA, 12, 5))).isEqualTo(given(events.subList(12, 17)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void theSameIdCountsOnceAndTheFirstContentStays(Supplier<StoreAddress> place) {
        LogStore store = LogStore.open(place.get());
        store.add(ANNA, "Anna");
        GivenEvent first = Events.event(Events.rating("a", 1, 3));
        GivenEvent other = Events.event(Events.rating("a", 1, 4));
        GivenEvent more = Events.event("b", 2);
        assertThat(store.append(ANNA, List.of(first, first))).hasValueSatisfying(appended -> {
            assertThat(appended.numbers()).containsExactly(java.util.Map.entry("a", 1L));
            assertThat(appended.different()).isEmpty();
            assertThat(appended.last()).isEqualTo(1);
        });
        assertThat(store.append(ANNA, List.of(other, more))).hasValueSatisfying(appended -> {
            assertThat(appended.numbers()).containsEntry("a", 1L).containsEntry("b", 2L);
            assertThat(appended.different()).containsExactly("a");
            assertThat(appended.last()).isEqualTo(2);
        });
        assertThat(texts(store.after(ANNA, 0, 9))).isEqualTo(given(List.of(first, more)));
        assertThat(store.append(ANNA, List.of()))
                .hasValueSatisfying(appended -> assertThat(appended.last()).isEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("places")
    void whoIsAddedAgainStaysAsTheyAreAndWhoIsUnknownGetsNothing(Supplier<StoreAddress> place) {
        LogStore store = LogStore.open(place.get());
        store.add(ANNA, "Anna");
        store.append(ANNA, List.of(Events.event("a", 1)));
        assertThat(store.add(ANNA, "Hanna").name()).isEqualTo("Anna");
        assertThat(store.person(ANNA))
                .hasValueSatisfying(anna -> assertThat(anna.events()).isEqualTo(1));
        assertThat(store.append(BEN, List.of(Events.event("a", 1)))).isEmpty();
        assertThat(store.log(BEN)).isEmpty();
        assertThat(store.erase(BEN)).isEqualTo(Erasure.NOBODY);
    }

    @ParameterizedTest
    @MethodSource("places")
    void peopleDoNotSeeOneAnothersEventsAndMayUseTheSameIds(Supplier<StoreAddress> place) {
        LogStore store = LogStore.open(place.get());
        store.add(ANNA, "Anna");
        store.add(BEN, "Anna");
        store.append(ANNA, List.of(Events.event("a", 1), Events.event("b", 2)));
        store.append(BEN, List.of(Events.event("a", 3)));
        assertThat(store.after(ANNA, 0, 9)).hasSize(2);
        assertThat(store.after(BEN, 0, 9)).hasSize(1);
        assertThat(store.erase(ANNA)).isNotEqualTo(Erasure.NOBODY);
        assertThat(store.people()).extracting(Person::id).containsExactly(BEN);
        assertThat(texts(store.after(BEN, 0, 9))).isEqualTo(given(List.of(Events.event("a", 3))));
        assertThat(store.after(ANNA, 0, 9)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void manyWritersAtOnceLoseNothingAndLeaveNoGap(Supplier<StoreAddress> place) throws Exception {
        StoreAddress address = place.get();
        LogStore.open(address).add(ANNA, "Anna");
        int writers = 4;
        int batches = 15;
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            List<Future<Integer>> ends = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                int writer = w;
                Callable<Integer> work = () -> {
                    LogStore own = LogStore.open(address);
                    for (int b = 0; b < batches; b++) {
                        // every event is sent by two writers
                        int shared = writer / 2;
                        own.append(
                                ANNA,
                                List.of(
                                        Events.event("w" + shared + "-" + b + "-0", b),
                                        Events.event("w" + shared + "-" + b + "-1", b)));
                    }
                    return batches;
                };
                ends.add(pool.submit(work));
            }
            for (Future<Integer> end : ends) {
                assertThat(end.get()).isEqualTo(batches);
            }
        }
        List<KeptEvent> kept = LogStore.open(address).after(ANNA, 0, 1000);
        int expected = writers / 2 * batches * 2;
        assertThat(kept.stream().map(KeptEvent::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, expected).boxed().toList());
        assertThat(texts(kept)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("places")
    void openedByManyAtOnceTheTablesAreMadeOnce(Supplier<StoreAddress> place) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (int round = 0; round < 5; round++) {
                StoreAddress address = place.get();
                Callable<List<Person>> opening = () -> LogStore.open(address).people();
                for (Future<List<Person>> people : pool.invokeAll(
                        IntStream.range(0, 6).mapToObj(_ -> opening).toList())) {
                    assertThat(people.get()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void anExportReadIntoAnotherStoreGivesTheSameExport(Supplier<StoreAddress> place) {
        LogStore store = LogStore.open(
                place.get(), InstantSource.fixed(Instant.ofEpochMilli(1_795_000_000_123L)), UnaryOperator.identity());
        store.add(ANNA, "Anna");
        store.append(ANNA, Events.some(new Random(7), 40));
        String export = JsonText.writeIndented(PersonFile.write(store.log(ANNA).orElseThrow()));
        for (StoreAddress other : List.of(Stores.sqlite(), Stores.postgres())) {
            LogStore second = LogStore.open(other);
            assertThat(Backup.addPerson(second, Events.json(export), Events.GATE))
                    .isEqualTo(new Backup.Outcome.Done(1, 40));
            assertThat(JsonText.writeIndented(PersonFile.write(second.log(ANNA).orElseThrow())))
                    .isEqualTo(export);
            assertThat(Backup.addPerson(second, Events.json(export), Events.GATE))
                    .isEqualTo(new Backup.Outcome.There("Anna"));
            assertThat(second.append(ANNA, List.of(Events.event("further", 1))))
                    .hasValueSatisfying(appended -> assertThat(appended.last()).isEqualTo(41));
        }
    }

    @Test
    void thePostgresServerOfTheseTestsWritesToTheDisk() throws SQLException {
        assertThat(Stores.setting("fsync")).isEqualTo("on");
        assertThat(Stores.setting("synchronous_commit")).isEqualTo("on");
    }

    @Test
    void aPlaceThatCannotBeIsSaidWithoutAPassword() {
        assertThatThrownBy(() -> LogStore.open(new StoreAddress.SqliteFile(java.nio.file.Path.of("/proc/no/store"))))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(StoreFailure.Reason.CANNOT_OPEN));
        assertThat(StoreAddress.of("jdbc:postgresql://someone:secret@host:5432/diary?password=secret")
                        .orElseThrow()
                        .shown())
                .isEqualTo("jdbc:postgresql://host:5432/diary");
        assertThat(StoreAddress.of("jdbc:mysql://host/x")).isEmpty();
        assertThat(StoreAddress.of(":memory:")).isEmpty();
    }
}
