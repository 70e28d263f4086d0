package talus.care.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.test.TestResult;
import talus.chain.body.Side;
import talus.chain.report.words.Words;

/** The same squat of a person with the ankles of the first wall tests and with those of the latest. */
final class ThenAndNow {
    private ThenAndNow() {}

    /**
     * Empty until both ankles were measured by tape and one of them again, and for ages that the engine does not know. The body is that of
     * the first day both times: only the ankles differ.
     */
    static Optional<Screen.Part> of(Diary diary) {
        Optional<EventData.Profile> profile = diary.history().profile();
        List<TestResult> left = OwnChain.tape(diary, Side.LEFT);
        List<TestResult> right = OwnChain.tape(diary, Side.RIGHT);
        if (profile.isEmpty() || left.isEmpty() || right.isEmpty() || Math.max(left.size(), right.size()) < 2) {
            return Optional.empty();
        }
        LocalDate then = earlier(left.getFirst().day(), right.getFirst().day());
        if (!OwnChain.isKnown(profile.get(), then)) {
            return Optional.empty();
        }
        LocalDate now = later(left.getLast().day(), right.getLast().day());
        return Optional.of(new Screen.Chain(
                Words.say(ScreenMessage.THEN_AND_NOW),
                Words.say(ScreenMessage.THEN_AND_NOW_IS),
                OwnChain.scenario(profile.get(), then, left.getFirst(), right.getFirst()),
                OwnChain.scenario(profile.get(), then, left.getLast(), right.getLast()),
                List.of(then.toString(), now.toString()),
                OwnChain.units(diary),
                Words.say(ScreenMessage.THEN_AND_NOW_FAILED),
                Words.say(ScreenMessage.THEN_AND_NOW_LINK)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
