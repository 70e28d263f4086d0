package talus.care.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.care.exercise.Equipment;
import talus.chain.anthropometry.Sex;
import talus.chain.body.Side;

/** What an event says, by its kind. */
public sealed interface EventData {

    /**
     * Who the person is.
     *
     * @param massKg empty when not said
     * @param country two letters, or empty
     */
    record Profile(Sex sex, int birthYear, double heightM, OptionalDouble massKg, Optional<String> country)
            implements EventData {}

    /** The signs ticked; {@link SafetyAnswer#NONE} stands alone. */
    record Safety(List<SafetyAnswer> answers) implements EventData {
        public Safety {
            answers = List.copyOf(answers);
        }

        /** Whether the person said that there is nothing. */
        public boolean none() {
            return answers.contains(SafetyAnswer.NONE);
        }
    }

    /** Somebody lifted a stop. Typed by the person; nothing checks it. */
    record Cleared(String by, String saying) implements EventData {}

    /** All lasting conditions; those before no longer hold. */
    record Conditions(List<Condition> conditions) implements EventData {
        public Conditions {
            conditions = List.copyOf(conditions);
        }
    }

    /** How a person lives. What is empty was not said. */
    record Habits(
            Optional<Frequency> heels,
            Optional<Boolean> cushionedShoes,
            OptionalDouble sittingHours,
            List<Sprain> sprains,
            OptionalDouble barefootHours,
            Optional<Training> training)
            implements EventData {
        public Habits {
            sprains = List.copyOf(sprains);
        }
    }

    /** Settings that change; what is empty stays as it was. */
    record Settings(
            Optional<Integer> minutesADay,
            Optional<Integer> daysAWeek,
            Optional<Units> units,
            Optional<List<Equipment>> equipment,
            Optional<List<Goal>> goals,
            Optional<ProgrammeChoice> programme,
            Optional<Boolean> progression)
            implements EventData {
        /** Nothing was ever set. */
        public static final Settings NONE = new Settings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        /** These settings after a later change. */
        public Settings then(Settings later) {
            return new Settings(
                    later.minutesADay.or(() -> minutesADay),
                    later.daysAWeek.or(() -> daysAWeek),
                    later.units.or(() -> units),
                    later.equipment.or(() -> equipment),
                    later.goals.or(() -> goals),
                    later.programme.or(() -> programme),
                    later.progression.or(() -> progression));
        }
    }

    /**
     * A test.
     *
     * @param side empty for both legs; in a test of both legs at once, the side that was named for what stopped it
     * @param method empty when there is only one
     * @param trials at least one, in the unit of test and method
     * @param stoppedBy what stopped it, when said
     * @param incline whether calf raises were done on a slope
     */
    record Test(
            TestKind test,
            Optional<Side> side,
            Optional<Method> method,
            List<Double> trials,
            Optional<StopReason> stoppedBy,
            boolean incline)
            implements EventData {
        public Test {
            trials = List.copyOf(trials);
        }
    }

    /**
     * Discomfort at one place and time, 0 none to 10 worst imaginable.
     *
     * @param spreadingDown whether pain moves down the leg
     * @param soreness whether it is the soreness after training that eases with moving
     */
    record Rating(
            RatingTime when,
            Region region,
            Optional<Side> side,
            double discomfort,
            boolean spreadingDown,
            boolean tingling,
            boolean soreness)
            implements EventData {}

    /** One set of an exercise. */
    record SetDone(
            String exercise,
            Optional<Limb> side,
            Work target,
            Work actual,
            Optional<SetSource> source,
            Optional<Effort> effort)
            implements EventData {}

    /** "It hurts", pressed during an exercise. */
    record Hurt(String exercise, Optional<Region> region, Optional<Side> side) implements EventData {}

    /** An answer to one question: a number, a yes or no, or words. */
    record Answer(String question, Reply value) implements EventData {}

    /** How the person finds it, asked at weeks 2, 6 and 12. */
    record Review(int week, ReviewVerdict answer) implements EventData {}

    /** An exercise whose dose may not rise, or may again. */
    record Lock(String exercise, boolean locked) implements EventData {}

    /** The value of an answer. */
    sealed interface Reply {
        /** A number. */
        record Amount(double value) implements Reply {}

        /** Yes or no. */
        record YesNo(boolean value) implements Reply {}

        /** Words. */
        record Text(String value) implements Reply {}
    }
}
