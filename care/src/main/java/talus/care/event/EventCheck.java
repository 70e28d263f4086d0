package talus.care.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.Problem;
import talus.chain.contract.shape.Range;
import talus.chain.contract.shape.Shape;
import talus.chain.json.Json;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.json.NumberText;

/** What an event must be beyond the kind and range of each field. */
final class EventCheck {
    private static final String NOTHING = "nothing";
    private static final String COUNTRY = "an ISO 3166 code of two letters such as DE or us";
    /** The slope on which calf raises are done. */
    static final Range SLOPE_DEG = new Range(0, 45);

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
        Optional<Integer> year =
                Moment.parse(event.word("at")).map(at -> at.date().getYear());
        switch (event.word("kind")) {
            case "safety" -> noneStandsAlone("data.answers", data.words("answers"), SafetyAnswer.NONE.word(), problems);
            case "settings" ->
                noneStandsAlone("data.equipment", data.words("equipment"), EventShape.NO_EQUIPMENT, problems);
            case "profile" -> profile(data, year, problems);
            case "habits" -> sprains(data, year, problems);
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

    private static void profile(Members data, Optional<Integer> year, List<Problem> problems) {
        notLater("data.birthYear", (int) data.number("birthYear"), year, problems);
        if (data.has("country") && !CountryCode.exists(data.word("country"))) {
            problems.add(new Problem("data.country", shown(data.word("country")), COUNTRY));
        }
    }

    private static void sprains(Members data, Optional<Integer> year, List<Problem> problems) {
        List<Members> sprains = data.objects("sprains");
        for (int i = 0; i < sprains.size(); i++) {
            notLater("data.sprains[" + i + "].year", (int) sprains.get(i).number("year"), year, problems);
        }
    }

    /** What lies behind a person cannot be later than the event that tells of it. */
    private static void notLater(String path, int given, Optional<Integer> year, List<Problem> problems) {
        if (year.isPresent() && given > year.get()) {
            String allowed = "a year not after that of the event, " + year.get();
            problems.add(new Problem(path, Integer.toString(given), allowed));
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
        Optional<Range> range = kind.range(isTape(data));
        if (range.isEmpty()) {
            problems.add(new Problem("data.method", shown(Method.TAPE.word()), "a way that reads degrees"));
            return;
        }
        trials(data, range.get(), problems);
        incline(kind, data, problems);
    }

    /** A flag always; a number where it is the slope of calf raises, or once more a lean. */
    private static void incline(TestKind kind, Members data, List<Problem> problems) {
        Json given = data.json("incline");
        boolean slope = kind == TestKind.CALF_RAISES;
        boolean lean = kind.byMethod() && !isTape(data);
        Range range = slope ? SLOPE_DEG : TestKind.LEAN_DEG;
        boolean number = (slope || lean) && given instanceof JsonNumber(double deg) && range.holds(deg);
        if (!number && !(given instanceof JsonBoolean)) {
            String or = slope || lean ? " or " + Shape.number(range).allowed() : "";
            problems.add(new Problem("data.incline", JsonText.write(given), "true, false" + or));
        }
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
