package talus.care.habit;

import java.util.List;
import talus.care.event.EventData;
import talus.care.event.Frequency;

/** Which advice is for a person, from what the log says of how they live. What was not said brings none. */
public final class AdviceChoice {
    private AdviceChoice() {}

    /** Those of all that suit, in their order. */
    public static List<HabitAdvice> of(List<HabitAdvice> all, EventData.Habits habits) {
        return all.stream().filter(advice -> suits(advice, habits)).toList();
    }

    private static boolean suits(HabitAdvice advice, EventData.Habits habits) {
        return switch (advice.when().habit()) {
            case "heels" ->
                habits.heels().map(said -> advice.suits("heels", said.word())).orElse(false);
            case "cushionedShoes" ->
                habits.cushionedShoes()
                        .map(said -> advice.suits("cushionedShoes", said.toString()))
                        .orElse(false);
            case "sittingHours" ->
                habits.sittingHours().isPresent()
                        && advice.suits("sittingHours", habits.sittingHours().getAsDouble());
            case "barefootHours" ->
                habits.barefootHours().isPresent()
                        && advice.suits("barefootHours", habits.barefootHours().getAsDouble());
            case "training" ->
                habits.training()
                        .map(said -> advice.suits("training", said.word()))
                        .orElse(false);
            case "sprains" -> advice.suits("sprains", habits.sprains().size());
            case "givesWay" ->
                habits.sprains().stream()
                        .map(sprain -> sprain.givesWay())
                        .map(Frequency::word)
                        .anyMatch(word -> advice.suits("givesWay", word));
            default ->
                throw new IllegalArgumentException("habit: " + advice.when().habit() + " is no answer of the log");
        };
    }
}
