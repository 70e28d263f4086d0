package talus.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.result.Frame;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.parameters.ParameterValues;

/**
 * What flips when a weight of the cost is halved or doubled: which strategy is preferred, and which way a stiffer ankle moves the body.
 * Nothing is tuned by it.
 *
 * @param nominal each squat's answer under the frozen weights
 * @param rows one a move, in order
 */
record WeightTable(Map<WeightedSquat, WeightAnswer> nominal, List<Row> rows) {
    WeightTable {
        nominal = new EnumMap<>(nominal);
        rows = List.copyOf(rows);
    }

    /** The answers under one move. */
    record Row(WeightMove move, Map<WeightedSquat, WeightAnswer> answers) {
        Row {
            answers = new EnumMap<>(answers);
        }

        WeightAnswer answer(WeightedSquat squat) {
            return answerOf(answers, squat);
        }
    }

    /** Another strategy preferred in one squat. */
    record Flip(WeightedSquat squat, String from, String to) {}

    /** A reading that less ankle bend moves the other way in one squat. */
    record Turn(WeightedSquat squat, Reading reading) {}

    /** How far a reading moves in one squat with the heels down. */
    record Shift(WeightedSquat squat, Reading reading, double by) {
        /** In steps that would be noticed. */
        double size() {
            return Math.abs(by) / reading.noticeable();
        }
    }

    static WeightTable compute() {
        return compute(WeightMove.all(), WeightedSquat.ALL);
    }

    static WeightTable compute(List<WeightMove> moves, List<WeightedSquat> squats) {
        List<Row> rows = moves.parallelStream()
                .map(move -> new Row(move, answers(squats, move.values())))
                .toList();
        return new WeightTable(answers(squats, ParameterValues.nominal()), rows);
    }

    private static Map<WeightedSquat, WeightAnswer> answers(List<WeightedSquat> squats, ParameterValues values) {
        Map<WeightedSquat, WeightAnswer> answers = new EnumMap<>(WeightedSquat.class);
        squats.forEach(squat -> answers.put(squat, WeightAnswer.of(squat, values)));
        return answers;
    }

    WeightAnswer nominal(WeightedSquat squat) {
        return answerOf(nominal, squat);
    }

    private static WeightAnswer answerOf(Map<WeightedSquat, WeightAnswer> answers, WeightedSquat squat) {
        return Optional.ofNullable(answers.get(squat))
                .orElseThrow(() -> new IllegalArgumentException(squat + " was not asked for"));
    }

    List<Flip> flips(Row row) {
        List<Flip> flips = new ArrayList<>();
        nominal.forEach((squat, before) -> {
            String now = row.answer(squat).preferred();
            if (!now.equals(before.preferred())) {
                flips.add(new Flip(squat, before.preferred(), now));
            }
        });
        return flips;
    }

    List<Turn> turns(Row row) {
        List<Turn> turns = new ArrayList<>();
        nominal.forEach((squat, before) ->
                row.answer(squat).turnedFrom(before).forEach(reading -> turns.add(new Turn(squat, reading))));
        return turns;
    }

    /** The largest move that would be noticed; empty when nothing moves so far, or no posture is left to move. */
    Optional<Shift> largestShift(Row row) {
        List<Shift> shifts = new ArrayList<>();
        nominal.forEach((squat, before) -> {
            Optional<Frame> now = row.answer(squat).heelsDown();
            if (before.heelsDown().isPresent() && now.isPresent()) {
                for (Reading reading : Reading.ALL) {
                    double by = reading.of(now.get())
                            - reading.of(before.heelsDown().get());
                    shifts.add(new Shift(squat, reading, by));
                }
            }
        });
        return shifts.stream().filter(s -> s.size() >= 1).max(Comparator.comparingDouble(Shift::size));
    }

    /** The least and the greatest change of a reading with the ankle, over all moves and the nominal weights; empty without any. */
    Optional<double[]> range(WeightedSquat squat, Reading reading) {
        double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        List<WeightAnswer> answers = new ArrayList<>(List.of(nominal(squat)));
        rows.forEach(row -> answers.add(row.answer(squat)));
        for (WeightAnswer answer : answers) {
            OptionalDouble change = answer.change(reading);
            if (change.isPresent()) {
                range[0] = Math.min(range[0], change.getAsDouble());
                range[1] = Math.max(range[1], change.getAsDouble());
            }
        }
        return range[0] <= range[1] ? Optional.of(range) : Optional.empty();
    }

    Findings findings() {
        JsonObject.Builder squats = JsonObject.builder();
        nominal.forEach((squat, answer) -> squats.put(squat.word(), answer.json()));
        List<Json> moved = new ArrayList<>();
        for (Row row : rows) {
            JsonObject.Builder answers = JsonObject.builder();
            row.answers().forEach((squat, answer) -> answers.put(squat.word(), answer.json()));
            moved.add(JsonObject.builder()
                    .put("parameter", row.move().parameter().name())
                    .put("move", row.move().words())
                    .put("value", row.move().value())
                    .put(
                            "preferredTurns",
                            JsonArray.ofStrings(flips(row).stream()
                                    .map(f -> f.squat().word() + ": " + f.from() + " to " + f.to())
                                    .toList()))
                    .put(
                            "directionsTurn",
                            JsonArray.ofStrings(turns(row).stream()
                                    .map(t -> t.squat().word() + ": "
                                            + t.reading().word())
                                    .toList()))
                    .put("squats", answers.build())
                    .build());
        }
        return new Findings(
                JsonObject.builder()
                        .put("nominal", squats.build())
                        .put("moves", new JsonArray(moved))
                        .build(),
                List.of());
    }
}
