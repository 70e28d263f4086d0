package talus.care.habit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.care.event.Condition;
import talus.care.event.EventData;

/**
 * Something to know for people with one habit.
 *
 * @param id unique
 * @param when who it is for
 * @param advice what to try
 * @param because why
 * @param sources ids of sources; none for what is common sense
 * @param exercise an exercise that goes with it
 * @param notFor conditions in which it is not given as it is
 * @param instead what is said to these people in place of the advice; empty when they get none
 */
public record HabitAdvice(
        String id,
        When when,
        String advice,
        String because,
        List<String> sources,
        Optional<String> exercise,
        List<Condition> notFor,
        Optional<String> instead) {
    public HabitAdvice {
        sources = List.copyOf(sources);
        notFor = List.copyOf(notFor);
    }

    /** Those of all that are for a person with these habits, in their order; what was not said suits nothing. */
    public static List<HabitAdvice> suiting(List<HabitAdvice> all, EventData.Habits habits) {
        List<HabitAdvice> suiting = new ArrayList<>();
        for (HabitAdvice advice : all) {
            if (advice.suits(habits)) {
                suiting.add(advice);
            }
        }
        return suiting;
    }

    private boolean suits(EventData.Habits habits) {
        return switch (when.habit()) {
            case "heels" ->
                habits.heels().filter(often -> suits("heels", often.word())).isPresent();
            case "cushionedShoes" ->
                habits.cushionedShoes()
                        .filter(yes -> suits("cushionedShoes", Boolean.toString(yes)))
                        .isPresent();
            case "training" ->
                habits.training().filter(much -> suits("training", much.word())).isPresent();
            case "givesWay" ->
                habits.sprains().stream()
                        .anyMatch(sprain -> suits("givesWay", sprain.givesWay().word()));
            case "sprains" -> suits("sprains", habits.sprains().size());
            case "sittingHours" -> suits("sittingHours", habits.sittingHours());
            case "barefootHours" -> suits("barefootHours", habits.barefootHours());
            default -> false;
        };
    }

    private boolean suits(String habit, OptionalDouble hours) {
        return hours.isPresent() && suits(habit, hours.getAsDouble());
    }

    /** The same without its exercise. */
    public HabitAdvice alone() {
        return new HabitAdvice(id, when, advice, because, sources, Optional.empty(), notFor, instead);
    }

    /** As it is given to a person with these conditions; empty when it is not for them. */
    public Optional<HabitAdvice> with(List<Condition> conditions) {
        return conditions.stream().noneMatch(notFor::contains)
                ? Optional.of(this)
                : instead.map(text ->
                        new HabitAdvice(id, when, text, because, sources, exercise, List.of(), Optional.empty()));
    }

    /** Who an advice is for. */
    public sealed interface When {
        /** The name of the habit, as the log has it. */
        String habit();

        /** Who answered with one of these words. */
        record Said(String habit, List<String> words) implements When {
            public Said {
                words = List.copyOf(words);
            }
        }

        /** Whose number is from {@code low} to {@code high}. */
        record Between(String habit, double low, double high) implements When {}
    }

    /** Whether this is for who answered {@code word} to {@code habit}. */
    public boolean suits(String habit, String word) {
        return when instanceof When.Said said
                && said.habit().equals(habit)
                && said.words().contains(word);
    }

    /** Whether this is for whose {@code habit} is {@code number}. */
    public boolean suits(String habit, double number) {
        return when instanceof When.Between between
                && between.habit().equals(habit)
                && between.low() <= number
                && number <= between.high();
    }
}
