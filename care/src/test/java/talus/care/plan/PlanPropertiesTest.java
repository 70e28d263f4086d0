package talus.care.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talus.care.dose.Amount;
import talus.care.dose.ItemChange;
import talus.care.dose.Rise;
import talus.care.dose.Stay;
import talus.care.event.Limb;
import talus.care.exercise.Phase;
import talus.care.exercise.WorkMode;
import talus.care.programme.Item;
import talus.care.test.Change;
import talus.care.test.ChangeVerdict;
import talus.chain.contract.scenario.Worded;
import talus.chain.json.JsonText;

/** What holds for every plan of every history. The people are drawn by {@link RandomPerson}. */
class PlanPropertiesTest {
    private static final String SEED = "20261128";

    /** People drawn; each lives some weeks, so a property sees more than a thousand plans. */
    private static final int TRIES = 60;

    private static final int PEOPLE = Boolean.getBoolean("talus.deep") ? 1000 : 40;

    @Provide
    Arbitrary<RandomPerson> people() {
        return Arbitraries.longs().between(1, PEOPLE).map(RandomPerson::of);
    }

    @Property(tries = TRIES, seed = SEED)
    void noPlanHoldsABarredPair(@ForAll("people") RandomPerson person) {
        for (RandomPerson.Day day : person.days()) {
            for (Item item : Items.ofWeek(day.plan())) {
                assertThat(Worded.words(item.exercise().contraindications())).noneMatch(person.conditions::contains);
                assertThat(Worded.words(item.exercise().equipment())).isSubsetOf(person.equipment);
            }
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void nothingIsPlannedInAStopOrUnasked(@ForAll("people") RandomPerson person) {
        for (RandomPerson.Day day : person.days()) {
            if (!day.plan().outcome().plans()) {
                assertThat(Items.ofWeek(day.plan())).isEmpty();
            }
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void oneVariableGoesUpAtATimeAndTheWordSaysWhich(@ForAll("people") RandomPerson person) {
        againstLast(person, (last, item) -> {
            if (item.change() != ItemChange.SWAPPED) {
                assertThat(item.change()).isEqualTo(ItemChange.between(last, item.amount()));
            }
        });
    }

    @Property(tries = TRIES, seed = SEED)
    void setsRiseByAtMostTwoInSevenDays(@ForAll("people") RandomPerson person) {
        Map<String, Map<LocalDate, Integer>> sets = new HashMap<>();
        for (RandomPerson.Day day : person.days()) {
            for (Item item : day.plan().today()) {
                for (String key : keys(item)) {
                    Map<LocalDate, Integer> before = sets.computeIfAbsent(key, k -> new HashMap<>());
                    before.forEach((date, count) -> {
                        if (ChronoUnit.DAYS.between(date, day.date()) <= 7) {
                            assertThat(item.amount().sets()).isLessThanOrEqualTo(count + 2);
                        }
                    });
                    if (day.trained()) {
                        before.put(day.date(), item.amount().sets());
                    }
                }
            }
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void stretchingStaysWithinItsSessionAndItsWeek(@ForAll("people") RandomPerson person) {
        for (RandomPerson.Day day : person.days()) {
            Map<String, Integer> week = new HashMap<>();
            for (Item item : Items.ofWeek(day.plan())) {
                if (item.exercise().family().equals("calfStretch")) {
                    assertThat(item.amount().heldS()).isLessThanOrEqualTo(240);
                    for (Limb limb : Limb.ALL) {
                        boolean leg = item.side() == Limb.EACH || item.side() == Limb.BOTH || item.side() == limb;
                        week.merge(limb.word(), leg ? item.amount().heldS() : 0, Integer::sum);
                    }
                }
            }
            assertThat(week.values()).allMatch(seconds -> seconds <= 600);
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void nothingRisesThroughAMissingCheckInALockOrTheSwitch(@ForAll("people") RandomPerson person) {
        for (RandomPerson.Day day : person.days()) {
            String log = String.join("\n", person.lines().subList(0, day.lines()));
            boolean off = log.lastIndexOf("\"progression\": \"off\"") > log.lastIndexOf("\"progression\": \"on\"");
            boolean locked = log.lastIndexOf("\"locked\": true") > log.lastIndexOf("\"locked\": false");
            boolean checked = isCheckedIn(person, day);
            for (Item item : day.plan().today()) {
                if (off || !checked || (locked && item.exercise().id().equals("calf-raise"))) {
                    assertThat(item.change()).isNotEqualTo(ItemChange.MORE);
                }
                if (off || !checked) {
                    assertThat(Items.rules(item)).doesNotContain("progress.harder");
                }
            }
        }
    }

    private static boolean isCheckedIn(RandomPerson person, RandomPerson.Day today) {
        LocalDate last = null;
        for (RandomPerson.Day day : person.days()) {
            if (day.trained() && day.date().isBefore(today.date())) {
                last = day.date();
            }
        }
        if (last == null) {
            return true;
        }
        boolean peak = false;
        boolean morning = false;
        for (String line : person.lines()) {
            peak |= line.contains("\"peak\"") && line.contains("\"at\": \"" + last);
            morning |= line.contains("\"morning\"") && line.contains("\"at\": \"" + last.plusDays(1));
        }
        return peak && morning;
    }

    @Property(tries = TRIES, seed = SEED)
    void aWorseRatingNeverYieldsMore(@ForAll("people") RandomPerson person, @ForAll long salt) {
        Random random = new Random(salt);
        List<RandomPerson.Day> days = person.days();
        RandomPerson.Day day = days.get(days.size() / 2 + random.nextInt(days.size() / 2));
        List<String> lines = new ArrayList<>(person.lines().subList(0, day.lines()));
        List<Integer> ratings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("\"peak\"") || lines.get(i).contains("\"morning\"")) {
                ratings.add(i);
            }
        }
        if (ratings.isEmpty()) {
            return;
        }
        int worse = ratings.get(ratings.size() - 1 - random.nextInt(Math.min(3, ratings.size())));
        lines.set(worse, worse(lines.get(worse), 1 + random.nextInt(5)));
        Plan after = Planner.plan(Diary.CONTENT, Diary.read(String.join("\n", lines)), day.date());
        for (Item item : after.today()) {
            Items.find(day.plan(), item.exercise().id())
                    .filter(before -> before.side() == item.side())
                    .ifPresent(before -> assertThat(
                                    item.amount().volume(item.exercise().mode())
                                            * (1 + item.amount().loadKg()))
                            .as("%s on %s with %s", item.exercise().id(), day.date(), lines.get(worse))
                            .isLessThanOrEqualTo(
                                    before.amount().volume(item.exercise().mode())
                                            * (1 + before.amount().loadKg())));
        }
    }

    private static String worse(String line, int by) {
        int at = line.indexOf("\"discomfort\": ") + "\"discomfort\": ".length();
        int end = line.indexOf('}', at);
        int comma = line.indexOf(',', at);
        int to = comma > 0 && comma < end ? comma : end;
        double value = Math.min(10, Double.parseDouble(line.substring(at, to)) + by);
        return line.substring(0, at) + value + line.substring(to);
    }

    @Property(tries = TRIES, seed = SEED)
    void theFirstSessionHoldsCalfRaises(@ForAll("people") RandomPerson person) {
        person.days().stream()
                .map(RandomPerson.Day::plan)
                .filter(plan -> plan.outcome().plans())
                .findFirst()
                .ifPresent(first -> assertThat(first.today())
                        .filteredOn(Items::isRaise)
                        .first()
                        .satisfies(raise -> {
                            assertThat(raise.amount().reps()).isEqualTo(15);
                            assertThat(raise.amount().sets()).isBetween(2, 3);
                        }));
    }

    @Property(tries = TRIES, seed = SEED)
    void everyWeekHoldsRaisesOnThreeDaysOrOnAllOfFewer(@ForAll("people") RandomPerson person) {
        for (RandomPerson.Day day : person.days()) {
            if (day.plan().outcome().plans()) {
                int sessions = day.plan().sessionsAWeek();
                boolean rest = sessions <= 3 && isSecondInARow(person, day, Items::isRaise);
                assertThat(day.plan().week().stream()
                                .filter(one -> one.items().stream().anyMatch(Items::isRaise)))
                        .as("%s, %d min, %s, %s", day.date(), person.minutes, person.conditions, person.equipment)
                        .hasSize(rest ? sessions - 1 : Math.min(3, sessions));
            }
        }
    }

    /** Whether such work was done yesterday and on one of the two days before. */
    private static boolean isSecondInARow(RandomPerson person, RandomPerson.Day today, Predicate<Item> some) {
        List<Long> back = person.days().stream()
                .filter(day -> day.trained() && day.plan().today().stream().anyMatch(some))
                .map(day -> ChronoUnit.DAYS.between(day.date(), today.date()))
                .toList();
        return back.contains(1L) && (back.contains(2L) || back.contains(3L));
    }

    @Property(tries = TRIES, seed = SEED)
    void raisesThatWereDoneYesterdayAndBeforeRestTodayHoweverFewSessionsThereAre(
            @ForAll("people") RandomPerson person) {
        for (RandomPerson.Day day : person.days()) {
            if (isSecondInARow(person, day, Items::isRaise)) {
                assertThat(day.plan().today())
                        .as("%s, %d sessions a week", day.date(), day.plan().sessionsAWeek())
                        .noneMatch(Items::isRaise);
            }
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void whatAsksForADayOfRestAndWasDoneYesterdayAndBeforeRestsToday(@ForAll("people") RandomPerson person) {
        for (RandomPerson.Day day : person.days()) {
            for (Item item : day.plan().today()) {
                if (item.exercise().dose().daysAWeek() <= 3) {
                    assertThat(isSecondInARow(
                                    person, day, other -> other.exercise().equals(item.exercise())))
                            .as("%s %s, %d min", item.exercise().id(), day.date(), person.minutes)
                            .isFalse();
                }
            }
        }
    }

    /** Who comes every day and does all of it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7})
    void whoTrainsEveryDayHasRaisesOnEverySecondDay(int daysAWeek) {
        Diary diary = Diary.begin("2026-03-02")
                .walls(0.06, 0.11)
                .event("settings", "{'minutesADay': 20, 'daysAWeek': " + daysAWeek + "}");
        List<Boolean> raises = new ArrayList<>();
        for (int day = 0; day < 15; day++) {
            raises.add(diary.plan().today().stream().anyMatch(Items::isRaise));
            assertThat(Items.ids(diary.plan().today())).hasSizeBetween(2, 4);
            diary.goodSession();
        }
        assertThat(raises.getFirst()).isTrue();
        for (int day = 2; day < raises.size(); day++) {
            assertThat(raises.get(day) && raises.get(day - 1))
                    .as("day %d of %s", day, raises)
                    .isFalse();
        }
        assertThat(raises.stream().filter(held -> held)).hasSizeGreaterThanOrEqualTo(7);
    }

    @Property(tries = TRIES, seed = SEED)
    void fineAnklesAreNotMobilised(@ForAll("people") RandomPerson person) {
        if (person.fine) {
            for (RandomPerson.Day day : person.days()) {
                assertThat(Items.ofWeek(day.plan()))
                        .noneMatch(item -> item.exercise().phase() == Phase.MOBILISE);
            }
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void nothingInsideTheErrorIsCalledChanged(@ForAll("people") RandomPerson person) {
        for (RandomPerson.Day day : person.days()) {
            for (Change change : day.plan().changed()) {
                boolean called = change.verdict() == ChangeVerdict.MORE || change.verdict() == ChangeVerdict.LESS;
                if (called) {
                    assertThat(Math.abs(change.value())).isGreaterThan(change.error());
                }
            }
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void aSessionHoldsTwoToFourExercisesWithinTheMinutes(@ForAll("people") RandomPerson person) {
        for (RandomPerson.Day day : person.days()) {
            if (day.plan().outcome().plans()) {
                assertThat(Items.ids(day.plan().today())).hasSizeBetween(2, 4);
                assertThat(day.plan().minutes()).isLessThanOrEqualTo(person.minutes);
            }
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void laterEventsNeverChangeThePlanOfAnEarlierDate(@ForAll("people") RandomPerson person, @ForAll long salt) {
        RandomPerson.Day day = any(person, salt);
        // what came later on the day itself may change it at once, so the day's own lines are left out
        List<String> lines = new ArrayList<>(person.lines().subList(0, day.lines()));
        for (String line : person.lines()) {
            if (date(line).isAfter(day.date())) {
                lines.add(line);
            }
        }
        assertThat(written(lines, day.date())).isEqualTo(JsonText.write(PlanWriter.write(day.plan())));
    }

    @Property(tries = TRIES, seed = SEED)
    void orderOfLinesAndRepetitionsChangeNothing(@ForAll("people") RandomPerson person, @ForAll long salt) {
        RandomPerson.Day day = any(person, salt);
        List<String> lines = new ArrayList<>(person.lines().subList(0, day.lines()));
        lines.addAll(lines.subList(0, lines.size() / 2));
        Collections.shuffle(lines, new Random(salt));
        assertThat(written(lines, day.date())).isEqualTo(JsonText.write(PlanWriter.write(day.plan())));
    }

    private static RandomPerson.Day any(RandomPerson person, long salt) {
        return person.days().get(new Random(salt).nextInt(person.days().size()));
    }

    private static LocalDate date(String line) {
        int at = line.indexOf("\"at\": \"") + "\"at\": \"".length();
        return LocalDate.parse(line.substring(at, at + 10));
    }

    private static String written(List<String> lines, LocalDate on) {
        return JsonText.write(PlanWriter.write(Planner.plan(Diary.CONTENT, Diary.read(String.join("\n", lines)), on)));
    }

    /** Walks along a life and hands over each item whose exercise and side were prescribed before, with that prescription. */
    private static void againstLast(RandomPerson person, BiConsumer<Amount, Item> check) {
        Map<String, Amount> last = new HashMap<>();
        for (RandomPerson.Day day : person.days()) {
            for (Item item : day.plan().today()) {
                for (String key : keys(item)) {
                    if (last.containsKey(key)) {
                        check.accept(last.get(key), item);
                    } else {
                        assertThat(item.change()).isIn(ItemChange.FIRST, ItemChange.SWAPPED);
                    }
                }
            }
            if (day.trained()) {
                day.plan().today().forEach(item -> keys(item).forEach(key -> last.put(key, item.amount())));
            }
        }
    }

    private static List<String> keys(Item item) {
        String id = item.exercise().id();
        return item.side() == Limb.EACH
                ? List.of(id + ".left", id + ".right")
                : List.of(id + "." + item.side().word());
    }

    @Property(tries = TRIES, seed = SEED)
    void noReasonTellsOfARiseThatIsNotThere(@ForAll("people") RandomPerson person) {
        for (RandomPerson.Day day : person.days()) {
            for (Item item : day.plan().today()) {
                if (item.reasons().stream().anyMatch(Rise::tells)) {
                    assertThat(item.change()).isEqualTo(ItemChange.MORE);
                }
            }
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void noReasonTellsOfADoseThatStaysWhereItIsLess(@ForAll("people") RandomPerson person) {
        for (RandomPerson.Day day : person.days()) {
            for (Item item : Items.ofWeek(day.plan())) {
                if (item.reasons().stream().anyMatch(Stay::tells)) {
                    assertThat(item.change()).isEqualTo(ItemChange.SAME);
                }
            }
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void whatHurtAndWasNeverDoneComesAtHalfItsFirstDose(@ForAll("people") RandomPerson person) {
        for (RandomPerson.Day day : person.days()) {
            String log = String.join("\n", person.lines().subList(0, day.lines()));
            for (Item item : day.plan().today()) {
                boolean hurt =
                        log.contains("{\"exercise\": \"" + item.exercise().id() + "\", \"region\"");
                if (hurt && item.last().isEmpty()) {
                    WorkMode mode = item.exercise().mode();
                    Amount first = Amount.first(item.exercise());
                    assertThat(2 * item.amount().volume(mode)).isLessThanOrEqualTo(first.volume(mode));
                }
            }
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void plannedDaysWithRaisesHaveADayOfRestBetween(@ForAll("people") RandomPerson person) {
        for (RandomPerson.Day day : person.days()) {
            List<Boolean> raises = day.plan().week().stream()
                    .map(one -> one.items().stream().anyMatch(Items::isRaise))
                    .toList();
            for (int d = 1; d < raises.size(); d++) {
                assertThat(raises.get(d) && raises.get(d - 1))
                        .as("%s", day.date())
                        .isFalse();
            }
        }
    }
}
