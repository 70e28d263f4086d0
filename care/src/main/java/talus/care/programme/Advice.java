package talus.care.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.Condition;
import talus.care.event.EventData;
import talus.care.exercise.Exercise;
import talus.care.habit.HabitAdvice;
import talus.care.rule.Rule;

/** The advice that suits a person's habits, and nothing of it that is not for this person. */
final class Advice {
    private Advice() {}

    /** Of a situation: what leads to a barred exercise is left out, what leads to one that is not for now is given without it. */
    static List<HabitAdvice> of(Situation now) {
        Optional<EventData.Habits> habits = now.history().habits();
        if (habits.isEmpty()) {
            return List.of();
        }
        Chooser chooser = new Chooser(now);
        List<Condition> conditions = now.history().held();
        List<HabitAdvice> given = new ArrayList<>();
        for (HabitAdvice suiting : HabitAdvice.suiting(now.content().advice(), habits.get())) {
            Optional<HabitAdvice> open = suiting.with(conditions);
            if (open.isEmpty()) {
                continue;
            }
            HabitAdvice advice = open.get();
            Optional<Exercise> exercise = advice.exercise().flatMap(now.catalogue()::find);
            Optional<Rule> never = exercise.flatMap(now.matrix()::bar).filter(rule -> rule != Rule.BAR_EQUIPMENT);
            if (never.isEmpty()) {
                given.add(exercise.flatMap(chooser::bar).isPresent() ? advice.alone() : advice);
            }
        }
        return given;
    }
}
