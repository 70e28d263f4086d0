package talus.care.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import talus.care.event.Condition;
import talus.care.event.Event;
import talus.care.event.EventData;
import talus.care.event.Frequency;
import talus.care.event.Goal;
import talus.care.event.ProgrammeChoice;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.history.History;
import talus.care.rule.CareNumbers;
import talus.care.safety.Matrix;
import talus.care.safety.Safety;
import talus.care.symptom.Symptoms;
import talus.care.test.Findings;

/** All that is known on a day, read once for every rule of the programme. */
public record Situation(
        Content content, History history, Safety safety, Findings findings, Symptoms symptoms, Matrix matrix) {
    /** Minutes when nothing was set. */
    public static final int USUAL_MINUTES = 15;

    /** Sessions a week when nothing was set: as many as calf raises ask for. */
    public static final int USUAL_DAYS = 3;

    /** Of a history. */
    public static Situation of(Content content, History history, Safety safety) {
        Findings findings = Findings.of(history);
        return new Situation(
                content, history, safety, findings, Symptoms.of(history), Matrix.of(safety, history, findings));
    }

    /** All exercises. */
    public ExerciseCatalogue catalogue() {
        return content.exercises();
    }

    /** Whether an ankle that was sprained gives way: by the last word, or by one of the last six weeks, over which balance work goes on. */
    public boolean givesWay() {
        LocalDate from = history.on().minusWeeks((long) CareNumbers.SPRAIN_WEEKS.value());
        for (Event event : history.events()) {
            boolean counts = event.at().date().isAfter(from) || history.habits().equals(Optional.of(event.data()));
            if (counts && event.data() instanceof EventData.Habits habits && givesWay(habits)) {
                return true;
            }
        }
        return false;
    }

    private static boolean givesWay(EventData.Habits habits) {
        return habits.sprains().stream().anyMatch(sprain -> sprain.givesWay() != Frequency.NEVER);
    }

    /** Whether balance comes before what the person wants: a fall, feet that feel less, an ankle that gives way. */
    public boolean unsteady() {
        return has(Condition.FALLS_OR_DIZZINESS) || !findings.informative() || givesWay();
    }

    /** Whether more ankle bend is wanted where there is some to gain. */
    boolean rangeIsAGoal() {
        return !matrix.controlFirst();
    }

    /** Whether a lasting condition was last named. */
    public boolean has(Condition condition) {
        return history.held().contains(condition);
    }

    /** Whether the person avoids bending out of fear for the back, or does not expect to improve: then steps are small. */
    public boolean smallSteps() {
        return says("avoidBending", true) || says("expectImprovement", false);
    }

    private boolean says(String question, boolean yes) {
        return history.answer(question)
                .map(reply -> switch (reply) {
                    case EventData.Reply.YesNo given -> given.value() == yes;
                    case EventData.Reply.Text given -> given.value().equals(yes ? "yes" : "no");
                    case EventData.Reply.Amount given -> false;
                })
                .orElse(false);
    }

    /** Time for a session. */
    public int minutes() {
        return history.settings().minutesADay().orElse(USUAL_MINUTES);
    }

    /** Days with a session that the person asked for. */
    public int daysAWeek() {
        return history.settings().daysAWeek().orElse(USUAL_DAYS);
    }

    public List<Goal> goals() {
        return history.settings().goals().orElse(List.of());
    }

    /** The programme chosen; the five phases unless said otherwise. */
    public ProgrammeChoice programme() {
        return history.settings().programme().orElse(ProgrammeChoice.FIVE_PHASE);
    }

    /** Whether progression is switched on. */
    public boolean progresses() {
        return history.settings().progression().orElse(true);
    }

    /** Age in years, or empty. */
    public Optional<Integer> ageYears() {
        return history.ageYears();
    }
}
