package talus.care.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.StopReason;
import talus.care.safety.Verdict;
import talus.chain.report.Report;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** Tests at home: what is typed into them. */
final class TestScreens {
    static final String TESTS = "tests";
    static final int TRIALS = 4;

    private TestScreens() {}

    /** @param argument which test; the list of them for any other word */
    static Screen tests(Diary diary, String argument) {
        if (diary.plan().outcome() != Verdict.PLAN) {
            Standing standing = Standing.of(diary);
            List<Screen.Part> parts = new ArrayList<>(standing.parts());
            List<Screen.Link> links = new ArrayList<>(
                    List.of(new Screen.Link(TodayScreens.TODAY, "", Words.say(ScreenMessage.TODAY), true)));
            links.addAll(standing.waysOut());
            parts.add(new Screen.Notice(false, Words.say(ScreenMessage.NOT_TESTED)));
            return new Screen(TESTS, Words.say(ScreenMessage.TESTS), parts, Optional.empty(), links);
        }
        return switch (argument) {
            case "wall" -> wall(diary);
            case "raises" ->
                sides("raises", ScreenMessage.TEST_RAISES, ScreenMessage.PROTOCOL_RAISES, ScreenMessage.TIMES);
            case "stance" ->
                sides("stance", ScreenMessage.TEST_STANCE, ScreenMessage.PROTOCOL_STANCE, ScreenMessage.SECONDS);
            case "chair" -> chair();
            default ->
                new Screen(
                        TESTS,
                        Words.say(ScreenMessage.TESTS),
                        List.of(new Screen.Said(new Report.Paragraph(Words.say(ScreenMessage.TESTS_ARE)))),
                        Optional.empty(),
                        List.of(
                                new Screen.Link("measure", "", Words.say(ScreenMessage.TEST_WALL_GUIDED), true),
                                new Screen.Link("tilt", "", Words.say(ScreenMessage.TILT), false),
                                link("wall", ScreenMessage.TEST_WALL),
                                link("raises", ScreenMessage.TEST_RAISES),
                                link("stance", ScreenMessage.TEST_STANCE),
                                link("chair", ScreenMessage.TEST_CHAIR)));
        };
    }

    private static Screen.Link link(String argument, ScreenMessage text) {
        return new Screen.Link(TESTS, argument, Words.say(text), false);
    }

    private static List<Screen.Part> protocol(ScreenMessage message) {
        return List.of(new Screen.Said(new Report.Paragraph(Words.say(message))));
    }

    private static Screen wall(Diary diary) {
        ScreenMessage unit = diary.units() == UnitSystem.US ? ScreenMessage.IN : ScreenMessage.CM;
        Fields fields = new Fields();
        trials(fields, "left", ScreenMessage.LEFT_TRIAL, unit);
        fields.one("leftStop", ScreenMessage.STOPPED_LEFT, StopReason.ALL, Names::of, reason -> false);
        trials(fields, "right", ScreenMessage.RIGHT_TRIAL, unit);
        fields.one("rightStop", ScreenMessage.STOPPED_RIGHT, StopReason.ALL, Names::of, reason -> false);
        return new Screen(
                TESTS,
                Words.say(ScreenMessage.TEST_WALL),
                protocol(ScreenMessage.PROTOCOL_WALL),
                Optional.of(fields.form("test/wall", ScreenMessage.SAVE)),
                List.of());
    }

    private static void trials(Fields fields, String side, ScreenMessage label, ScreenMessage unit) {
        for (int k = 1; k <= TRIALS; k++) {
            String trial = Words.say(label, Integer.toString(k));
            fields.number(
                    side + k,
                    k > Measurement.TRIALS ? Words.say(ScreenMessage.ONLY_WHEN_WIDE, trial) : trial,
                    unit,
                    "");
        }
    }

    private static Screen sides(String test, ScreenMessage title, ScreenMessage protocol, ScreenMessage unit) {
        Fields fields = new Fields()
                .number("left1", Words.say(ScreenMessage.LEFT_ONE), unit, "")
                .number("right1", Words.say(ScreenMessage.RIGHT_ONE), unit, "");
        return new Screen(
                TESTS,
                Words.say(title),
                protocol(protocol),
                Optional.of(fields.form("test/" + test, ScreenMessage.SAVE)),
                List.of());
    }

    private static Screen chair() {
        Fields fields = new Fields().number("both1", Words.say(ScreenMessage.COUNT_ONE), ScreenMessage.TIMES, "");
        return new Screen(
                TESTS,
                Words.say(ScreenMessage.TEST_CHAIR),
                protocol(ScreenMessage.PROTOCOL_CHAIR),
                Optional.of(fields.form("test/chair", ScreenMessage.SAVE)),
                List.of());
    }
}
