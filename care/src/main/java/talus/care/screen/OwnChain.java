package talus.care.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.Method;
import talus.care.event.TestKind;
import talus.care.event.Units;
import talus.care.test.TestResult;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.body.Side;
import talus.chain.contract.ScenarioWriter;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Task;
import talus.chain.json.JsonObject;
import talus.chain.report.words.Words;

/** A squat of the person, from what the diary holds. */
final class OwnChain {
    private static final String CHAIN = "chain";

    private OwnChain() {}

    /**
     * To the chain with the numbers that were kept last. Empty until both ankles were measured by tape, and for ages that the engine does not
     * know.
     */
    static Optional<Screen.Link> link(Diary diary, ScreenMessage text) {
        Optional<EventData.Profile> profile = diary.history().profile();
        List<TestResult> left = tape(diary, Side.LEFT);
        List<TestResult> right = tape(diary, Side.RIGHT);
        if (profile.isEmpty() || left.isEmpty() || right.isEmpty() || !isKnown(profile.get(), diary.on())) {
            return Optional.empty();
        }
        JsonObject state = JsonObject.builder()
                .put("own", scenario(profile.get(), diary.on(), left.getLast(), right.getLast()))
                .put("units", units(diary))
                .build();
        return Optional.of(new Screen.Link(CHAIN, "", Words.say(text), false, Optional.of(state)));
    }

    /** What was measured of an ankle by tape, the earliest first. */
    static List<TestResult> tape(Diary diary, Side side) {
        return TestResult.of(diary.history()).stream()
                .filter(result -> result.series().test() == TestKind.KNEE_TO_WALL
                        && result.series().method().equals(Optional.of(Method.TAPE))
                        && result.series().side().equals(Optional.of(side)))
                .toList();
    }

    /** Whether the engine knows people of the age that somebody has on a day. */
    static boolean isKnown(EventData.Profile profile, LocalDate day) {
        return Person.AGE_YEARS.holds(day.getYear() - profile.birthYear());
    }

    /** As the settings have them. */
    static String units(Diary diary) {
        return diary.history().settings().units().orElse(Units.METRIC).word();
    }

    /** @param day of which the age is */
    static JsonObject scenario(EventData.Profile profile, LocalDate day, TestResult left, TestResult right) {
        PersonSize size = new PersonSize(
                profile.sex(),
                day.getYear() - profile.birthYear(),
                profile.heightM(),
                profile.massKg(),
                MeasuredSegments.NONE);
        return ScenarioWriter.write(new Scenario(
                Person.of(size),
                new Ankles(new AnkleMeasure.WallDistance(left.value()), new AnkleMeasure.WallDistance(right.value())),
                new Task.Squat(Optional.of(new Depth.ThighAngle(Depth.PARALLEL_THIGH_DEG)), Setting.USUAL),
                Options.USUAL));
    }
}
