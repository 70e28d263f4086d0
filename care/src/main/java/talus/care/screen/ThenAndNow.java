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

/** The same squat of a person with the ankles of the first wall tests and with those of the latest. */
final class ThenAndNow {
    private ThenAndNow() {}

    /** Empty until both ankles were measured by tape and one of them again, and for ages that the engine does not know. */
    static Optional<Screen.Part> of(Diary diary) {
        Optional<EventData.Profile> profile = diary.history().profile();
        List<TestResult> left = tape(diary, Side.LEFT);
        List<TestResult> right = tape(diary, Side.RIGHT);
        if (profile.isEmpty() || left.isEmpty() || right.isEmpty() || Math.max(left.size(), right.size()) < 2) {
            return Optional.empty();
        }
        LocalDate then = earlier(left.getFirst().day(), right.getFirst().day());
        if (!Person.AGE_YEARS.holds(then.getYear() - profile.get().birthYear())) {
            return Optional.empty();
        }
        LocalDate now = later(left.getLast().day(), right.getLast().day());
        return Optional.of(new Screen.Chain(
                Words.say(ScreenMessage.THEN_AND_NOW),
                Words.say(ScreenMessage.THEN_AND_NOW_IS),
                scenario(profile.get(), then, left.getFirst(), right.getFirst()),
                scenario(profile.get(), then, left.getLast(), right.getLast()),
                List.of(then.toString(), now.toString()),
                diary.history().settings().units().orElse(Units.METRIC).word(),
                Words.say(ScreenMessage.THEN_AND_NOW_FAILED),
                Words.say(ScreenMessage.THEN_AND_NOW_LINK)));
    }

    private static List<TestResult> tape(Diary diary, Side side) {
        return TestResult.of(diary.history()).stream()
                .filter(result -> result.series().test() == TestKind.KNEE_TO_WALL
                        && result.series().method().equals(Optional.of(Method.TAPE))
                        && result.series().side().equals(Optional.of(side)))
                .toList();
    }

    /** The body is that of the first day both times: only the ankles differ. */
    private static JsonObject scenario(EventData.Profile profile, LocalDate day, TestResult left, TestResult right) {
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

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
