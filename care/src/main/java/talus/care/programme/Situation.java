package talus.care.programme;

import java.util.List;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.Frequency;
import talus.care.event.Goal;
import talus.care.event.ProgrammeChoice;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.history.History;
import talus.care.safety.Matrix;
import talus.care.safety.Safety;
import talus.care.symptom.Symptoms;
import talus.care.test.Findings;

/** All that is known on a day, read once for every rule of the programme. */
public record Situation(
        Content content, History history, Safety safety, Findings findings, Symptoms symptoms, Matrix matrix) {
    /** Minutes when nothing was set. */
    private static final int USUAL_MINUTES = 15;

    /** Sessions a week when nothing was set: as many as calf raises ask for. */
    private static final int USUAL_DAYS = 3;

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

    /** Whether an ankle that was sprained still gives way. */
    public boolean givesWay() {
        return history.habits().map(EventData.Habits::sprains).orElse(List.of()).stream()
                .anyMatch(sprain -> sprain.givesWay() != Frequency.NEVER);
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
