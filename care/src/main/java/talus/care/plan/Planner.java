package talus.care.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import talus.care.event.Log;
import talus.care.history.History;
import talus.care.programme.Content;
import talus.care.programme.Programme;
import talus.care.programme.Situation;
import talus.care.programme.WorkTime;
import talus.care.rule.Reason;
import talus.care.safety.Safety;
import talus.care.safety.SafetyReview;
import talus.care.test.Change;
import talus.care.test.DiscomfortChange;
import talus.care.test.UsedDepth;

/** Makes the plan of a day from a log: a pure function of the log, the content and the day. */
public final class Planner {
    private Planner() {}

    /** The plan on a day. */
    public static Plan plan(Content content, Log log, LocalDate on) {
        return plan(content, log, on, OptionalDouble.empty());
    }

    /**
     * The plan on a day, when the chain's answer to the person's deepest squat is at hand.
     *
     * @param availableThighDeg the thigh of that squat, negative with the hips below the knees
     */
    public static Plan plan(Content content, Log log, LocalDate on, OptionalDouble availableThighDeg) {
        History history = History.of(log, on);
        Safety safety = SafetyReview.of(history);
        Situation now = Situation.of(content, history, safety);
        Programme programme = safety.verdict().plans() ? Programme.of(now) : Programme.paused(now);
        List<Reason> reasons = new ArrayList<>(safety.reasons());
        reasons.addAll(programme.reasons());
        if (safety.verdict().plans() && availableThighDeg.isPresent()) {
            UsedDepth.of(now.findings(), availableThighDeg.getAsDouble()).ifPresent(reasons::add);
        }
        List<Change> changed = new ArrayList<>(Change.of(now.findings().results()));
        changed.addAll(DiscomfortChange.of(history));
        return new Plan(
                on,
                safety.verdict(),
                safety.level(),
                reasons,
                programme.emphasis(),
                programme.sessionsAWeek(),
                WorkTime.minutes(programme.week().getFirst().items()),
                programme.week(),
                programme.leftOut(),
                changed,
                programme.expected(),
                programme.advice(),
                new Plan.Next(programme.nextTest(), programme.nextReview(), safety.askOn()));
    }
}
