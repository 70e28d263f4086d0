package talus.care.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import talus.care.dose.Amount;
import talus.care.dose.ItemChange;
import talus.care.event.Limb;
import talus.care.exercise.Exercise;
import talus.care.exercise.Phase;
import talus.care.exercise.Position;
import talus.care.exercise.SideMode;
import talus.care.exercise.WorkMode;
import talus.care.programme.Item;
import talus.care.programme.Programme;
import talus.care.safety.Verdict;
import talus.chain.contract.scenario.Worded;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.ParseOutcome;

/** The sentences of the contract on logs that follow no plan, reckoned anew from the lines. */
class ContractOnRandomLogsTest {
    private static final int LOGS = Boolean.getBoolean("talus.deep") ? 2000 : Integer.getInteger("talus.logs", 40);

    /** Days of a log on which a plan is asked; the last ones lie long after it. */
    private static final List<Integer> ON = List.of(0, 1, 9, 20, 27, 34, 41, 48, 55, 61, 70, 90, 400, 355_000);

    /** An event as a reader of the contract sees it. */
    private record Told(LocalDate date, OffsetDateTime at, String id, String kind, JsonObject data) {
        String word(String name) {
            return data.get(name)
                    .map(json -> json instanceof JsonString(String value) ? value : "")
                    .orElse("");
        }

        boolean flag(String name) {
            return data.get(name)
                    .map(json -> json instanceof JsonBoolean(boolean value) && value)
                    .orElse(false);
        }

        double number(String name) {
            return data.get(name).map(json -> ((JsonNumber) json).value()).orElse(Double.NaN);
        }

        List<String> words(String name) {
            return data.get(name)
                    .map(json -> ((JsonArray) json)
                            .items().stream()
                                    .map(item -> ((JsonString) item).value())
                                    .toList())
                    .orElse(List.of());
        }
    }

    @Test
    void everySentenceHoldsOnEveryPlan() {
        int plans = 0;
        for (long seed = 1; seed <= LOGS; seed++) {
            List<String> lines = RandomLog.lines(seed);
            for (int day : ON) {
                LocalDate on = RandomLog.START.plusDays(day);
                Plan plan = Planner.plan(Diary.CONTENT, Diary.read(String.join("\n", lines)), on);
                try {
                    new Reckoning(told(lines, on), on, plan).check();
                } catch (AssertionError error) {
                    throw new AssertionError("log " + seed + " on " + on + ": " + error.getMessage(), error);
                }
                plans += plan.outcome().plans() ? 1 : 0;
            }
        }
        assertThat(plans).isGreaterThan(LOGS * ON.size() / 5);
    }

    /** What counts on a day, in order. */
    private static List<Told> told(List<String> lines, LocalDate on) {
        List<Told> all = new ArrayList<>();
        for (String line : lines) {
            if (!(JsonParser.parse(line) instanceof ParseOutcome.Parsed(JsonObject event))) {
                throw new AssertionError(line);
            }
            OffsetDateTime at = OffsetDateTime.parse(word(event, "at"));
            all.add(new Told(at.toLocalDate(), at, word(event, "id"), word(event, "kind"), object(event, "data")));
        }
        all.sort(Comparator.comparing((Told one) -> one.at().toInstant()).thenComparing(Told::id));
        Set<String> ids = new HashSet<>();
        all.removeIf(one -> !ids.add(one.id()));
        all.removeIf(one ->
                one.date().isAfter(on) || (one.date().equals(on) && one.kind().equals("set")));
        return all;
    }

    private static String word(JsonObject event, String name) {
        return ((JsonString) event.get(name).orElseThrow()).value();
    }

    private static JsonObject object(JsonObject event, String name) {
        return (JsonObject) event.get(name).orElseThrow();
    }

    /** One plan against what was told. */
    private record Reckoning(List<Told> told, LocalDate on, Plan plan) {
        void check() {
            week();
            stops();
            people();
            doses();
            stretches();
            brakes();
            restore();
            tests();
        }

        private Stream<Told> of(String kind) {
            return told.stream().filter(one -> one.kind().equals(kind));
        }

        private Optional<Told> last(String kind) {
            return of(kind).reduce((earlier, later) -> later);
        }

        private Optional<Told> lastSetting(String field) {
            return of("settings").filter(one -> one.data().has(field)).reduce((earlier, later) -> later);
        }

        private List<String> conditions() {
            return last("conditions").map(one -> one.words("conditions")).orElse(List.of());
        }

        private void week() {
            assertThat(plan.week())
                    .extracting(Programme.Day::day)
                    .isEqualTo(on.datesUntil(on.plusDays(7)).toList());
            for (Programme.Day day : plan.week()) {
                if (!day.items().isEmpty()) {
                    assertThat(Items.ids(day.items())).hasSizeBetween(2, 4);
                }
            }
            if (plan.outcome().plans()) {
                assertThat(plan.today()).isNotEmpty();
                assertThat(plan.week().stream().filter(day -> !day.items().isEmpty()))
                        .hasSize(plan.sessionsAWeek());
                double minutes = lastSetting("minutesADay")
                        .map(one -> one.number("minutesADay"))
                        .orElse(15.0);
                assertThat((double) plan.minutes()).isLessThanOrEqualTo(minutes);
            } else {
                assertThat(Items.ofWeek(plan)).isEmpty();
            }
        }

        private void stops() {
            List<String> emergency = List.of("bladderBowel", "saddleNumbness", "bothLegs", "tearingPain", "chestPain");
            List<String> sameDay = List.of("ankleInjury", "heelSnap", "calfSwollen", "feverIll", "heavyFall");
            List<String> first = List.of("pastCancer", "weightLoss", "legPainWeakness");
            Set<String> standing = new HashSet<>();
            boolean symptoms = false;
            boolean doctor = false;
            Optional<LocalDate> asked = Optional.empty();
            List<String> held = List.of();
            for (Told one : told) {
                switch (one.kind()) {
                    case "safety" -> {
                        standing.addAll(one.words("answers"));
                        symptoms &= !one.words("answers").contains("none");
                        asked = Optional.of(one.date());
                    }
                    case "cleared" -> {
                        standing.clear();
                        symptoms = false;
                        doctor = false;
                    }
                    case "rating" -> symptoms |= one.flag("tingling") || one.flag("spreadingDown");
                    case "conditions" -> {
                        for (String word : List.of("heartSymptoms", "uncontrolledPressure")) {
                            doctor |= one.words("conditions").contains(word) && !held.contains(word);
                        }
                        held = one.words("conditions");
                    }
                    default -> {}
                }
            }
            if (standing.stream().anyMatch(emergency::contains)
                    || standing.stream().anyMatch(sameDay::contains)
                    || symptoms) {
                assertThat(plan.outcome()).isEqualTo(Verdict.STOP);
            } else if (asked.isEmpty() || doctor) {
                assertThat(plan.outcome()).isEqualTo(Verdict.ASK_FIRST);
            } else if (standing.stream().anyMatch(first::contains)) {
                assertThat(plan.outcome()).isIn(Verdict.ASK_FIRST, Verdict.SEATED_ONLY);
            } else {
                assertThat(plan.outcome()).isIn(Verdict.ASK_FIRST, Verdict.PLAN);
            }
            boolean late = of("safety").noneMatch(one -> one.date().isAfter(on.minusDays(28)))
                    && of("cleared").noneMatch(one -> one.date().isAfter(on.minusDays(28)));
            if (late) {
                assertThat(plan.outcome().plans()).as("four weeks").isFalse();
            }
        }

        private void people() {
            List<String> conditions = conditions();
            boolean seated = plan.outcome() == Verdict.SEATED_ONLY || conditions.contains("cannotStandSafely");
            boolean wide = of("test")
                    .filter(one -> one.word("test").equals("kneeToWall"))
                    .collect(java.util.stream.Collectors.toMap(one -> one.word("side"), one -> one, (a, b) -> b))
                    .values()
                    .stream()
                    .anyMatch(one -> mean(one) > 0.14);
            boolean noRange = conditions.contains("fusionOrMetal") || conditions.contains("looseJoints") || wide;
            boolean hands = conditions.contains("fallsOrDizziness") || conditions.contains("pregnancy");
            if (noRange) {
                assertThat(plan.emphasis()).isNotEqualTo(Phase.MOBILISE);
            }
            List<String> home =
                    lastSetting("equipment").map(one -> one.words("equipment")).orElse(List.of("wall", "chair"));
            for (Item item : Items.ofWeek(plan)) {
                Exercise exercise = item.exercise();
                assertThat(Worded.words(exercise.contraindications())).noneMatch(conditions::contains);
                assertThat(home).containsAll(Worded.words(exercise.equipment()));
                if (seated) {
                    assertThat(exercise.position())
                            .isIn(Position.SIT, Position.LIE_BACK, Position.LIE_FRONT, Position.LIE_SIDE);
                }
                if (conditions.contains("pregnancy")) {
                    assertThat(exercise.position()).isNotEqualTo(Position.LIE_BACK);
                }
                if (noRange) {
                    assertThat(exercise.id()).isNotIn("wall-stretch", "wall-stretch-straight", "slant-board-hold");
                }
                if (hands) {
                    assertThat(exercise.id()).isNotIn("barefoot-walk", "hop-two-legs", "run-return", "jump-return");
                }
                assertThat(item.side())
                        .isIn(
                                exercise.side() == SideMode.EACH
                                        ? List.of(Limb.LEFT, Limb.RIGHT, Limb.EACH)
                                        : List.of(Limb.BOTH));
                assertThat(item.reasons())
                        .isNotEmpty()
                        .allMatch(reason -> !reason.text().isEmpty());
            }
        }

        private static double mean(Told test) {
            return ((JsonArray) test.data().get("trials").orElseThrow())
                    .items().stream()
                            .mapToDouble(json -> ((JsonNumber) json).value())
                            .average()
                            .orElseThrow();
        }

        /** Days of this exercise and side with their sets. */
        private TreeMap<LocalDate, List<Told>> done(Item item) {
            TreeMap<LocalDate, List<Told>> days = new TreeMap<>();
            of("set")
                    .filter(one -> one.word("exercise").equals(item.exercise().id()))
                    .filter(one -> item.exercise().side() != SideMode.EACH
                            || List.of("both", "each", item.side().word()).contains(one.word("side"))
                            || item.side() == Limb.EACH)
                    .forEach(one -> days.computeIfAbsent(one.date(), day -> new ArrayList<>())
                            .add(one));
            return days;
        }

        private static int asked(List<Told> sets, WorkMode mode) {
            Told last = sets.getLast();
            JsonObject work = object(last.data(), last.data().has("target") ? "target" : "actual");
            return (int) work.get(mode == WorkMode.REPS ? "reps" : "holdS")
                    .map(json -> ((JsonNumber) json).value())
                    .orElse(-1.0)
                    .doubleValue();
        }

        private void doses() {
            long away = of("set")
                    .map(Told::date)
                    .max(Comparator.naturalOrder())
                    .map(day -> ChronoUnit.DAYS.between(day, on))
                    .orElse(0L);
            for (Item item : plan.today()) {
                WorkMode mode = item.exercise().mode();
                TreeMap<LocalDate, List<Told>> done = done(item);
                if (item.side() == Limb.EACH) {
                    continue;
                }
                if (done.isEmpty()) {
                    assertThat(item.change()).isIn(ItemChange.FIRST, ItemChange.SWAPPED);
                    continue;
                }
                List<Told> sets = done.lastEntry().getValue();
                Amount next = item.amount();
                int unit = asked(sets, mode);
                if (item.change() == ItemChange.SWAPPED || unit < 0) {
                    continue;
                }
                int nextUnit = next.unit(mode);
                int ups = (next.sets() > sets.size() ? 1 : 0) + (nextUnit > unit ? 1 : 0);
                switch (item.change()) {
                    case MORE -> assertThat(ups).isLessThanOrEqualTo(1);
                    case SAME -> {
                        assertThat(next.sets()).as(item.exercise().id()).isEqualTo(sets.size());
                        assertThat(nextUnit).isEqualTo(unit);
                    }
                    case LESS ->
                        assertThat(ups)
                                .as("%s %s %d %d", item.exercise().id(), next, sets.size(), unit)
                                .isZero();
                    default -> throw new AssertionError(item.exercise().id() + " is " + item.change());
                }
                done.tailMap(on.minusDays(7))
                        .forEach((day, before) -> assertThat(next.sets()).isLessThanOrEqualTo(before.size() + 2));
                double part = away >= 14 ? 0.5 : 2.0 / 3;
                if (away >= 7) {
                    int most = (int) Math.floor(part * sets.size() * unit + 1e-9);
                    assertThat(next.sets() * nextUnit)
                            .as("away %s", item.exercise().id())
                            .isLessThanOrEqualTo(Math.max(1, most));
                }
            }
        }

        private void stretches() {
            for (Programme.Day day : plan.week()) {
                for (Limb leg : List.of(Limb.LEFT, Limb.RIGHT)) {
                    int held = day.items().stream()
                            .filter(item -> item.exercise().family().equals("calfStretch"))
                            .filter(item -> item.side() != (leg == Limb.LEFT ? Limb.RIGHT : Limb.LEFT))
                            .mapToInt(item -> item.amount().heldS())
                            .sum();
                    assertThat(held).as("seconds of stretch on %s", day.day()).isLessThanOrEqualTo(240);
                }
            }
        }

        private void brakes() {
            Optional<LocalDate> last = of("set").map(Told::date).max(Comparator.naturalOrder());
            boolean off = lastSetting("progression")
                    .map(one -> one.word("progression").equals("off"))
                    .orElse(false);
            boolean checked = last.isEmpty()
                    || (of("rating")
                                    .anyMatch(one -> one.date().equals(last.get())
                                            && List.of("peak", "after").contains(one.word("when")))
                            && of("rating")
                                    .anyMatch(
                                            one -> one.date().equals(last.get().plusDays(1))
                                                    && one.word("when").equals("morning")));
            boolean sore = of("rating")
                    .filter(one -> last.isPresent() && !one.date().isBefore(last.get()))
                    .filter(one -> !one.flag("soreness"))
                    .filter(one -> List.of("peak", "after").contains(one.word("when")))
                    .filter(one -> List.of("ankle", "calf", "foot", "knee").contains(one.word("region")))
                    .anyMatch(one -> one.number("discomfort") > 3);
            long away = last.map(day -> ChronoUnit.DAYS.between(day, on)).orElse(0L);
            for (Item item : plan.today()) {
                boolean locked = of("lock")
                        .filter(one ->
                                one.word("exercise").equals(item.exercise().id()))
                        .reduce((earlier, later) -> later)
                        .map(one -> one.flag("locked"))
                        .orElse(false);
                if (off || !checked || sore || locked || away >= 7) {
                    assertThat(item.change()).as("%s", item.exercise().id()).isNotEqualTo(ItemChange.MORE);
                }
                boolean standing = Set.of("calfRaise", "calfRaiseSingle", "squat", "lunge", "step")
                        .contains(item.exercise().family());
                if (sore && standing) {
                    assertThat(item.change()).as("%s", item.exercise().id()).isNotEqualTo(ItemChange.SWAPPED);
                }
            }
        }

        private void restore() {
            List<String> goals =
                    lastSetting("goals").map(one -> one.words("goals")).orElse(List.of());
            boolean walked = of("set")
                    .anyMatch(walk -> walk.word("exercise").equals("walk-return")
                            && ((JsonNumber) object(walk.data(), "actual")
                                                    .get("holdS")
                                                    .orElse(new JsonNumber(0)))
                                            .value()
                                    >= 1800);
            for (Item item : Items.ofWeek(plan)) {
                String id = item.exercise().id();
                if (id.equals("run-return")) {
                    assertThat(goals).contains("run");
                    assertThat(walked).isTrue();
                }
                if (id.equals("jump-return")) {
                    assertThat(goals).contains("jump");
                    assertThat(walked).isTrue();
                }
            }
        }

        private void tests() {
            Predicate<Told> wall = one -> one.word("test").equals("kneeToWall");
            boolean longAway = of("set").findAny().isPresent()
                    && of("set").noneMatch(one -> one.date().isAfter(on.minusDays(28)))
                    && of("test")
                            .filter(wall)
                            .noneMatch(one -> one.date()
                                    .isAfter(of("set")
                                            .map(Told::date)
                                            .max(Comparator.naturalOrder())
                                            .orElseThrow()));
            if (of("test").noneMatch(wall) || longAway) {
                assertThat(plan.next().test()).isEqualTo(on);
            }
            assertThat(plan.next().test()).isAfterOrEqualTo(on);
            assertThat(plan.next().askSafety()).isAfterOrEqualTo(on);
        }
    }
}
