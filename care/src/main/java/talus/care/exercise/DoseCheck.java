package talus.care.exercise;

import java.util.ArrayList;
import java.util.List;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.Problem;
import talus.chain.json.NumberText;

/** What the numbers of a dose must be together, beyond the range of each. */
public final class DoseCheck {
    private DoseCheck() {}

    /** What is wrong with the doses of a family file. */
    public static List<Problem> problems(Members family) {
        List<Problem> problems = new ArrayList<>();
        int at = 0;
        for (Members exercise : family.objects("exercises")) {
            dose(exercise, "exercises[" + at + "].dose", problems);
            at++;
        }
        return problems;
    }

    private static void dose(Members exercise, String path, List<Problem> problems) {
        Members dose = exercise.object("dose");
        boolean reps = exercise.word("mode").equals(WorkMode.REPS.word());
        atLeast("repsHigh", "repsLow", dose, path, problems);
        if (dose.has("holdHighS")) {
            atLeast("holdHighS", "holdS", dose, path, problems);
        }
        if (dose.number("holdS") > 0 == reps) {
            problems.add(problem(path + ".holdS", dose.number("holdS"), "0 in mode reps, more in every other"));
        }
        if (dose.has("tempo") != reps) {
            problems.add(new Problem(path + ".tempo", "mode " + exercise.word("mode"), "a tempo in mode reps alone"));
        }
        load(dose.object("load"), path + ".load", problems);
        basis(dose.object("basis"), path + ".basis", problems);
    }

    private static void atLeast(String high, String low, Members dose, String path, List<Problem> problems) {
        if (dose.number(high) < dose.number(low)) {
            problems.add(problem(path + "." + high, dose.number(high), "at least " + low));
        }
    }

    private static void load(Members load, String path, List<Problem> problems) {
        boolean weighed = load.word("kind").equals(LoadKind.KG.word());
        for (String name : List.of("startKg", "stepKg")) {
            if (load.number(name) > 0 != weighed) {
                problems.add(problem(path + "." + name, load.number(name), "more than 0 for kind kg, else 0"));
            }
        }
    }

    private static void basis(Members basis, String path, List<Problem> problems) {
        boolean own = basis.word("status").equals(DoseStatus.OWN.word());
        if (own != basis.words("sources").isEmpty()) {
            problems.add(problem(path + ".sources", basis.words("sources").size(), "sources unless the status is own"));
        }
        if (basis.word("reason").isEmpty()) {
            problems.add(new Problem(path + ".reason", "an empty text", "where the numbers come from"));
        }
    }

    private static Problem problem(String path, double given, String allowed) {
        return new Problem(path, NumberText.write(given), allowed);
    }
}
