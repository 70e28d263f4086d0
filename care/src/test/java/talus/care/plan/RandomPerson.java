package talus.care.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import talus.care.event.Limb;
import talus.care.programme.Item;
import talus.care.safety.Verdict;

/** A made-up person who follows a plan for some weeks, with good days, bad days, forgotten ratings and time away. */
final class RandomPerson {
    private static final LocalDate START = LocalDate.parse("2026-01-05");
    private static final Map<Long, RandomPerson> KNOWN = new HashMap<>();
    private static final int DAYS = Boolean.getBoolean("talus.deep") ? 90 : 32;

    private static final List<String> CONDITIONS = List.of(
            "reducedFeeling",
            "bloodThinners",
            "varicoseVeins",
            "clotHistory",
            "fusionOrMetal",
            "looseJoints",
            "fallsOrDizziness",
            "pregnancy",
            "tendonDrugSoreness",
            "cannotStandSafely");

    private static final List<String> EQUIPMENT =
            List.of("wall", "chair", "step", "ball", "wedge", "slantBoard", "strap", "band", "weight");
    private static final List<String> GOALS = List.of("bend", "squat", "stairs", "walk", "run", "jump", "balance");
    private static final List<String> REGIONS = List.of("ankle", "calf", "back", "knee");

    private final Random random;
    private final Diary diary = Diary.empty(START.toString());
    private final List<Day> days = new ArrayList<>();
    private int away;
    private String sore = "ankle";

    final List<String> conditions;
    final List<String> equipment;
    final int minutes;
    final boolean fine;

    /**
     * A day.
     *
     * @param lines of the log when the plan was made
     * @param trained whether its session was done
     */
    record Day(LocalDate date, int lines, Plan plan, boolean trained) {}

    private RandomPerson(long seed) {
        random = new Random(seed);
        conditions = some(CONDITIONS, 0.08);
        equipment = some(EQUIPMENT, 0.6);
        minutes = 3 + random.nextInt(38);
        fine = random.nextInt(6) == 0;
        begin();
        for (int day = 0; day < DAYS; day++) {
            live();
            diary.later(1);
        }
    }

    /** The person of this seed. */
    static RandomPerson of(long seed) {
        return KNOWN.computeIfAbsent(seed, RandomPerson::new);
    }

    List<Day> days() {
        return days;
    }

    List<String> lines() {
        return diary.lines();
    }

    private List<String> some(List<String> of, double chance) {
        List<String> chosen = new ArrayList<>();
        for (String word : of) {
            if (random.nextDouble() < chance) {
                chosen.add(word);
            }
        }
        return chosen;
    }

    private static String quoted(List<String> words) {
        return words.isEmpty() ? "[]" : "['" + String.join("', '", words) + "']";
    }

    private void begin() {
        diary.event(
                "profile",
                "{'sex': '%s', 'birthYear': %d, 'heightM': 1.7}"
                        .formatted(random.nextBoolean() ? "female" : "male", 1940 + random.nextInt(66)));
        diary.safety("none").event("conditions", "{'conditions': " + quoted(conditions) + "}");
        diary.event(
                "settings",
                "{'minutesADay': %d, 'daysAWeek': %d, 'equipment': %s, 'goals': %s}"
                        .formatted(
                                minutes,
                                1 + random.nextInt(7),
                                equipment.isEmpty() ? "['none']" : quoted(equipment),
                                quoted(some(GOALS, 0.3))));
        if (fine) {
            diary.walls(0.115 + random.nextDouble() * 0.01, 0.12);
        } else if (random.nextInt(8) > 0) {
            wall("left");
            wall("right");
        }
        if (random.nextBoolean()) {
            diary.raises(15 + random.nextInt(20), 15 + random.nextInt(20));
        }
    }

    private void wall(String side) {
        String stop = List.of("calf", "calf", "heelLifted", "frontPinch", "heelCordPain")
                .get(random.nextInt(5));
        diary.wall(side, 0.02 + 0.13 * random.nextDouble(), stop);
    }

    private void live() {
        boolean trainedYesterday = !days.isEmpty() && days.getLast().trained();
        if (trainedYesterday && random.nextInt(8) > 0) {
            diary.rate("morning", sore, random.nextInt(12) == 0 ? 4 : random.nextInt(3));
        }
        rarely();
        Plan plan = diary.plan();
        int lines = diary.lines().size();
        boolean trains = away == 0 && plan.outcome().plans() && random.nextInt(3) > 0;
        away = Math.max(0, away - 1);
        if (plan.outcome() == Verdict.ASK_FIRST) {
            diary.safety("none");
        }
        if (trains) {
            train(plan);
        }
        days.add(new Day(diary.day(), lines, plan, trains));
    }

    private void rarely() {
        switch (random.nextInt(60)) {
            case 0 -> away = 5 + random.nextInt(27);
            case 1 -> diary.event("settings", "{'progression': '" + (random.nextBoolean() ? "on" : "off") + "'}");
            case 2 -> diary.event("lock", "{'exercise': 'calf-raise', 'locked': " + random.nextBoolean() + "}");
            case 3 -> diary.event("hurt", "{'exercise': 'chair-squat', 'region': 'knee'}");
            case 4 ->
                diary.event("review", "{'week': 2, 'answer': '" + (random.nextBoolean() ? "worse" : "same") + "'}");
            case 5 -> diary.event("rating", "{'when': 'peak', 'region': 'back', 'discomfort': 1, 'tingling': true}");
            case 6 -> diary.safety("heelSnap");
            case 7 -> diary.event("cleared", "{'by': 'a doctor', 'saying': 'go on'}");
            case 8 -> diary.raises(15 + random.nextInt(20), 15 + random.nextInt(20));
            default -> {}
        }
    }

    private void train(Plan plan) {
        sore = REGIONS.get(random.nextInt(2));
        diary.rate("before", sore, random.nextInt(3));
        for (Item item : plan.today()) {
            for (Limb limb : item.side() == Limb.EACH ? List.of(Limb.LEFT, Limb.RIGHT) : List.of(item.side())) {
                for (int set = 0; set < item.amount().sets(); set++) {
                    set(item, limb);
                }
            }
        }
        if (random.nextInt(10) > 0) {
            int bad = random.nextInt(10);
            diary.rate("peak", sore, bad == 0 ? 6 : bad == 1 ? 4 : random.nextInt(4));
        }
    }

    private void set(Item item, Limb limb) {
        String work = "{'sets': %d, 'reps': %d, 'holdS': %d, 'loadKg': %s}"
                .formatted(
                        item.amount().sets(),
                        item.amount().reps(),
                        item.amount().holdS(),
                        item.amount().loadKg());
        String actual = "{'reps': %d, 'holdS': %d, 'loadKg': %s}"
                .formatted(
                        random.nextInt(30) == 0 ? 1 : item.amount().reps(),
                        item.amount().holdS(),
                        item.amount().loadKg());
        diary.event(
                "set",
                "{'exercise': '%s', 'side': '%s', 'target': %s, 'actual': %s, 'source': 'timer', 'effort': '%s'}"
                        .formatted(
                                item.exercise().id(),
                                limb.word(),
                                work,
                                actual,
                                random.nextInt(12) == 0 ? "hard" : "right"));
    }
}
