package talus.care.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.safety.SafetyReview;
import talus.care.safety.StopSigns;
import talus.care.safety.Verdict;
import talus.chain.report.Report;
import talus.chain.report.words.Words;

/** The signs that stand: which they are, since when, what ends them, and what to do now where they stop everything. */
final class Standing {
    private final Diary diary;
    private final List<StopSigns.Sign> signs;

    private Standing(Diary diary) {
        this.diary = diary;
        this.signs = StopSigns.of(diary.history()).stream()
                .filter(StopSigns.Sign::stands)
                .toList();
    }

    static Standing of(Diary diary) {
        return new Standing(diary);
    }

    /** Whether something stands that no answer to the safety questions ends. */
    boolean untilCleared() {
        return signs.stream().anyMatch(sign -> sign.ends() == StopSigns.Ends.CLEARED);
    }

    /** Whether something stands that the answer "none" ends. */
    boolean endsWithNone() {
        return signs.stream().anyMatch(sign -> sign.ends() != StopSigns.Ends.CLEARED);
    }

    private boolean mayBeMistake() {
        return !SafetyReview.tickedAlone(diary.history()).isEmpty();
    }

    /** A stop with all that belongs to it; where nothing is stopped only what stands; nothing where nothing stands. */
    List<Screen.Part> parts() {
        if (diary.plan().outcome() == Verdict.STOP) {
            return List.of(stop(diary.plan().reasons().getFirst()));
        }
        if (signs.isEmpty()) {
            return List.of();
        }
        List<Screen.Part> parts = new ArrayList<>();
        parts.add(said(Words.say(ScreenMessage.STANDING)));
        parts.add(new Screen.Said(new Report.Bullets(texts())));
        ends().forEach(text -> parts.add(said(text)));
        return parts;
    }

    private Screen.Stop stop(Reason reason) {
        Optional<String> number = reason.rule() == Rule.SAFETY_EMERGENCY
                ? SafetyReview.knownEmergencyNumber(diary.history())
                : Optional.empty();
        return new Screen.Stop(reason.text(), number, texts(), ends());
    }

    private List<String> texts() {
        return signs.stream()
                .map(sign -> Words.say(
                        ScreenMessage.SIGN_SINCE, sign.text(), sign.day().toString()))
                .toList();
    }

    private List<String> ends() {
        List<String> texts = new ArrayList<>();
        if (endsWithNone()) {
            texts.add(Words.say(untilCleared() ? ScreenMessage.FELT_ENDS_WITH_NONE : ScreenMessage.ENDS_WITH_NONE));
        }
        if (untilCleared()) {
            texts.add(Words.say(ScreenMessage.STANDS_STILL));
            texts.add(Words.say(ScreenMessage.ENDS_CLEARED));
        }
        if (mayBeMistake()) {
            texts.add(Words.say(ScreenMessage.ENDS_MISTAKE));
        }
        return texts;
    }

    /** To the pages that end what stands. */
    List<Screen.Link> waysOut() {
        List<Screen.Link> links = new ArrayList<>();
        if (!signs.isEmpty()) {
            links.add(new Screen.Link(SafetyScreens.CLEARED, "", Words.say(ScreenMessage.SOMEBODY_CLEARED), false));
        }
        if (mayBeMistake()) {
            links.add(new Screen.Link(SafetyScreens.MISTAKE, "", Words.say(ScreenMessage.BY_MISTAKE), false));
        }
        return links;
    }

    private static Screen.Said said(String text) {
        return new Screen.Said(new Report.Paragraph(text));
    }
}
