package talus.care.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import talus.care.exercise.Exercise;
import talus.care.exercise.WorkMode;

/** A log of drawn events that follows no plan: any exercise on any day and side, ratings here and there, gaps, stops, locks, repeated ids, no order. */
public final class RandomLog {
    public static final LocalDate START = LocalDate.parse("2026-01-05");
    private static final int SPAN = 60;

    private static final List<String> CONDITIONS = List.of(
            "reducedFeeling",
            "bloodThinners",
            "varicoseVeins",
            "clotHistory",
            "fusionOrMetal",
            "looseJoints",
            "fallsOrDizziness",
            "pregnancy",
            "heartSymptoms",
            "uncontrolledPressure",
            "tendonDrugSoreness",
            "cannotStandSafely");
    private static final List<String> SIGNS = List.of(
            "bladderBowel",
            "chestPain",
            "ankleInjury",
            "heavyFall",
            "pastCancer",
            "legPainWeakness",
            "inflammatoryPattern");
    private static final List<String> EQUIPMENT =
            List.of("wall", "chair", "step", "ball", "wedge", "slantBoard", "strap", "band", "weight");
    private static final List<String> GOALS = List.of("bend", "squat", "stairs", "walk", "run", "jump", "balance");
    private static final List<String> REGIONS = List.of("back", "hip", "knee", "ankle", "calf", "foot");
    private static final List<String> STOPS = List.of("calf", "frontPinch", "pain", "heelLifted", "heelCordPain");
    private static final List<String> OFFSETS = List.of("+01:00", "Z", "-08:00", "+14:00");
    private static final List<Exercise> EXERCISES = Diary.CONTENT.exercises().exercises();

    private final Random random;
    private final List<String> lines = new ArrayList<>();

    /** The exercises this person does, few or many. */
    private final List<Exercise> own = new ArrayList<>();

    private RandomLog(long seed) {
        random = new Random(seed);
        for (int i = 2 + random.nextInt(8); i > 0; i--) {
            own.add(EXERCISES.get(random.nextInt(EXERCISES.size())));
        }
        own.add(Diary.CONTENT.exercises().get("calf-raise"));
        if (random.nextInt(20) > 0) {
            add(0, "safety", "{'answers': ['none']}");
        }
        if (random.nextInt(5) > 0) {
            add(0, "profile", "{'sex': 'male', 'birthYear': " + (1930 + random.nextInt(78)) + ", 'heightM': 1.75}");
        }
        if (random.nextBoolean()) {
            settings(0);
        }
        for (int day = 0; day < SPAN; day++) {
            if (random.nextInt(28) == 27 || day % 27 == 26) {
                add(day, "safety", "{'answers': ['none']}");
            }
            if (random.nextInt(3) == 0) {
                session(day);
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                any(day);
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(lines, random);
        }
    }

    /** The lines of the log of this seed. */
    public static List<String> lines(long seed) {
        return List.copyOf(new RandomLog(seed).lines);
    }

    private void add(int day, String kind, String data) {
        String id = random.nextInt(200) == 0 ? "twice" : "e" + lines.size();
        String time = "%02d:%02d:00".formatted(random.nextInt(24), random.nextInt(60));
        String at = START.plusDays(day) + "T" + time + pick(OFFSETS);
        lines.add("{'id': '%s', 'at': '%s', 'kind': '%s', 'data': %s}"
                .formatted(id, at, kind, data)
                .replace('\'', '"'));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String some(List<String> all, double chance) {
        List<String> chosen = new ArrayList<>();
        for (String word : all) {
            if (random.nextDouble() < chance) {
                chosen.add("'" + word + "'");
            }
        }
        return "[" + String.join(", ", chosen) + "]";
    }

    private void settings(int day) {
        List<String> fields = new ArrayList<>();
        fields.add("'minutesADay': " + (3 + random.nextInt(40)));
        fields.add("'daysAWeek': " + (1 + random.nextInt(7)));
        fields.add("'equipment': " + some(EQUIPMENT, 0.6));
        fields.add("'goals': " + some(GOALS, 0.4));
        fields.add("'programme': '" + pick(List.of("fivePhase", "fivePhase", "fivePhase", "lbm", "chair")) + "'");
        fields.add("'progression': '" + (random.nextInt(5) > 0 ? "on" : "off") + "'");
        fields.removeIf(field -> random.nextInt(3) == 0);
        add(day, "settings", "{" + String.join(", ", fields) + "}");
    }

    private void session(int day) {
        if (random.nextInt(3) > 0) {
            rate(day, "before");
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Exercise exercise = pick(own);
            String side = pick(List.of("left", "right", "both", "each"));
            int reps = 1 + random.nextInt(20);
            String work = exercise.mode() == WorkMode.REPS
                    ? "{'reps': %d, 'loadKg': %d}".formatted(reps, random.nextInt(3) * 2)
                    : "{'holdS': %d}".formatted(5 + random.nextInt(60));
            String asked = random.nextInt(8) == 0 ? "" : "'target': " + work + ", ";
            for (int set = 1 + random.nextInt(4); set > 0; set--) {
                String actual = random.nextInt(12) == 0 ? "{'reps': 1}" : work;
                add(
                        day,
                        "set",
                        "{'exercise': '%s', 'side': '%s', %s'actual': %s, 'effort': '%s'}"
                                .formatted(
                                        exercise.id(),
                                        side,
                                        asked,
                                        actual,
                                        pick(List.of("easy", "right", "right", "hard"))));
            }
        }
        if (random.nextInt(5) > 0) {
            rate(day, random.nextBoolean() ? "peak" : "after");
        }
        if (random.nextInt(5) > 0) {
            rate(day + 1, "morning");
        }
    }

    private void rate(int day, String when) {
        double discomfort = random.nextInt(15) == 0 ? random.nextInt(11) : random.nextInt(30) / 10.0;
        String more =
                random.nextInt(60) == 0 ? ", 'tingling': true" : random.nextInt(20) == 0 ? ", 'soreness': true" : "";
        add(
                day,
                "rating",
                "{'when': '%s', 'region': '%s', 'discomfort': %s%s}".formatted(when, pick(REGIONS), discomfort, more));
    }

    private void any(int day) {
        switch (random.nextInt(40)) {
            case 0 -> add(day, "safety", "{'answers': ['" + pick(SIGNS) + "']}");
            case 1, 2, 3 -> add(day, "cleared", "{'by': 'a doctor', 'saying': 'go on'}");
            case 4 -> add(day, "conditions", "{'conditions': " + some(CONDITIONS, 0.12) + "}");
            case 5, 6 -> settings(day);
            case 7, 8, 9 -> wall(day);
            case 10, 11 -> {
                add(
                        day,
                        "test",
                        "{'test': 'calfRaises', 'side': 'left', 'trials': [%d]}".formatted(15 + random.nextInt(15)));
                add(
                        day,
                        "test",
                        "{'test': 'calfRaises', 'side': 'right', 'trials': [%d]}".formatted(15 + random.nextInt(15)));
            }
            case 12 ->
                add(
                        day,
                        "hurt",
                        "{'exercise': '%s', 'region': '%s'}".formatted(pick(own).id(), pick(REGIONS)));
            case 13 ->
                add(
                        day,
                        "review",
                        "{'week': %s, 'answer': '%s'}"
                                .formatted(pick(List.of("2", "6", "12")), pick(List.of("better", "same", "worse"))));
            case 14 ->
                add(
                        day,
                        "lock",
                        "{'exercise': '%s', 'locked': %s}".formatted(pick(own).id(), random.nextBoolean()));
            case 15 -> add(day, "answer", "{'question': 'avoidBending', 'value': " + random.nextBoolean() + "}");
            case 16 ->
                add(
                        day,
                        "set",
                        "{'exercise': 'walk-return', 'side': 'both', 'target': {'holdS': 1800}, 'actual': {'holdS': 1800}}");
            case 17 ->
                add(
                        day,
                        "habits",
                        "{'sprains': [{'side': 'left', 'year': 2020, 'givesWay': 'often'}], 'sittingHours': 9}");
            default -> {}
        }
    }

    private void wall(int day) {
        boolean fine = random.nextInt(4) == 0;
        for (String side : List.of("left", "right")) {
            if (random.nextInt(6) > 0) {
                double metres = fine ? 0.115 : 0.02 + 0.13 * random.nextDouble();
                String stop = random.nextBoolean() ? ", 'stoppedBy': '" + pick(STOPS) + "'" : "";
                add(
                        day,
                        "test",
                        "{'test': 'kneeToWall', 'side': '%s', 'method': 'tape', 'trials': [%s]%s}"
                                .formatted(side, metres, stop));
            }
        }
    }
}
