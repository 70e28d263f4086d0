package talus.care.event;

import java.util.ArrayList;
import java.util.List;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.Problem;
import talus.chain.contract.shape.Range;
import talus.chain.contract.shape.Shape;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.json.NumberText;

/** What an event must be beyond the kind and range of each field. */
final class EventCheck {
    private static final String NOTHING = "nothing";

    private EventCheck() {}

    /** What is wrong with an event that has its shape; empty for one that is right. */
    static List<Problem> problems(Members event) {
        List<Problem> problems = new ArrayList<>();
        if (event.word("id").isEmpty()) {
            problems.add(new Problem("id", "\"\"", "a text that is not empty"));
        }
        if (Moment.parse(event.word("at")).isEmpty()) {
            problems.add(
                    new Problem("at", shown(event.word("at")), "ISO 8601 with an offset: 2026-11-28T07:30:00+01:00"));
        }
        Members data = event.object("data");
        switch (event.word("kind")) {
            case "safety" -> noneStandsAlone("data.answers", data.words("answers"), SafetyAnswer.NONE.word(), problems);
            case "settings" ->
                noneStandsAlone("data.equipment", data.words("equipment"), EventShape.NO_EQUIPMENT, problems);
            case "test" -> test(data, problems);
            default -> {}
        }
        return problems;
    }

    private static void noneStandsAlone(String path, List<String> words, String none, List<Problem> problems) {
        if (words.contains(none) && words.size() > 1) {
            problems.add(new Problem(path, String.join(", ", words), none + " alone, or the others without it"));
        }
    }

    private static void test(Members data, List<Problem> problems) {
        TestKind kind = Worded.of(TestKind.ALL, data.word("test"));
        boolean oneLeg = data.has("side") && !data.word("side").equals(Limb.BOTH.word());
        if (kind.sided() && !oneLeg) {
            String given = data.has("side") ? shown(data.word("side")) : NOTHING;
            problems.add(new Problem("data.side", given, new Shape.Word(EventShape.SIDES).allowed()));
        }
        if (kind.byMethod() && !data.has("method")) {
            problems.add(new Problem("data.method", NOTHING, new Shape.Word(Worded.words(Method.ALL)).allowed()));
        }
        if (kind == TestKind.KNEE_TO_WALL_STRAIGHT && isTape(data)) {
            problems.add(new Problem("data.method", shown(Method.TAPE.word()), "a way that reads degrees"));
            return;
        }
        trials(data, kind.range(isTape(data)), problems);
    }

    private static void trials(Members data, Range range, List<Problem> problems) {
        List<Double> trials = data.numbers("trials");
        for (int i = 0; i < trials.size(); i++) {
            if (!range.holds(trials.get(i))) {
                problems.add(new Problem(
                        "data.trials[" + i + "]",
                        NumberText.write(trials.get(i)),
                        Shape.number(range).allowed()));
            }
        }
    }

    private static boolean isTape(Members data) {
        return data.has("method") && data.word("method").equals(Method.TAPE.word());
    }

    private static String shown(String text) {
        return JsonText.write(new JsonString(text.length() <= 60 ? text : text.substring(0, 60)));
    }
}
