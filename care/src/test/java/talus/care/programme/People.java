package talus.care.programme;

import java.util.List;
import talus.care.exercise.Exercise;
import talus.care.history.History;
import talus.care.plan.Diary;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.safety.SafetyReview;

/** Situations of diaries, for the tests of this room. */
final class People {
    static final String DAY = "2026-03-02";

    private People() {}

    static Situation now(Diary diary) {
        History history = History.of(diary.log(), diary.day());
        return Situation.of(Diary.CONTENT, history, SafetyReview.of(history));
    }

    static Programme programme(Diary diary) {
        return Programme.of(now(diary));
    }

    static List<String> ids(List<Item> items) {
        return items.stream().map(item -> item.exercise().id()).distinct().toList();
    }

    static List<Rule> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).toList();
    }

    static Exercise exercise(String id) {
        return Diary.CONTENT.exercises().get(id);
    }

    /** So many sessions of two sets of raises, each well rated, on every second day. */
    static Diary sessions(Diary diary, int count) {
        for (int i = 0; i < count; i++) {
            diary.rate("before", "ankle", 1)
                    .set("calf-raise", "{'reps': 15}", "right")
                    .set("calf-raise", "{'reps': 15}", "right")
                    .rate("peak", "ankle", 1)
                    .later(1)
                    .rate("morning", "ankle", 1)
                    .later(1);
        }
        return diary;
    }
}
