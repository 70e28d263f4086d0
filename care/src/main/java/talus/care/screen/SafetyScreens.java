package talus.care.screen;

import java.util.List;
import java.util.Optional;
import talus.care.event.Condition;
import talus.care.event.EventData;
import talus.care.event.SafetyAnswer;
import talus.care.safety.SafetyQuestion;
import talus.care.safety.SafetyReview;
import talus.chain.report.Report;
import talus.chain.report.words.Words;

/** What is asked before anything is planned, and what ends a stop. */
final class SafetyScreens {
    static final String SAFETY = "safety";
    static final String CONDITIONS = "conditions";
    static final String CLEARED = "cleared";
    static final String MISTAKE = "mistake";
    static final String NONE = "none";
    static final String TICKED = "ticked";
    static final String TAKE_BACK = "takeBack";
    static final String STANDS = "stands";

    private SafetyScreens() {}

    static Screen safety(Diary diary, String argument) {
        List<SafetyAnswer> signs = SafetyAnswer.ALL.stream()
                .filter(answer -> answer != SafetyAnswer.NONE)
                .toList();
        Screen.Form form = new Fields()
                .many("answers", SafetyQuestion.ASK, signs, sign -> Words.say(SafetyQuestion.of(sign)), sign -> false)
                .form(
                        SAFETY,
                        new Screen.Button(NONE, Words.say(ScreenMessage.NONE_OF_THESE)),
                        new Screen.Button(TICKED, Words.say(ScreenMessage.TICKED)));
        Standing standing = Standing.of(diary);
        return new Screen(
                SAFETY, Words.say(ScreenMessage.SAFETY), standing.parts(), Optional.of(form), standing.waysOut());
    }

    static Screen conditions(Diary diary, String argument) {
        List<Condition> held = diary.history()
                .conditions()
                .map(EventData.Conditions::conditions)
                .orElse(List.of());
        Fields fields = new Fields()
                .many(
                        "conditions",
                        SafetyQuestion.ASK_CONDITIONS,
                        Condition.ALL,
                        condition -> Words.say(SafetyQuestion.of(condition)),
                        held::contains);
        diary.history()
                .profile()
                .ifPresent(profile ->
                        fields.pick(CountryField.NAME, ScreenMessage.COUNTRY, CountryField.options(profile)));
        Screen.Form form = fields.form(
                CONDITIONS,
                new Screen.Button(NONE, Words.say(ScreenMessage.NOTHING_HOLDS)),
                new Screen.Button(TICKED, Words.say(ScreenMessage.TICKED)));
        return new Screen(CONDITIONS, Words.say(ScreenMessage.CONDITIONS), List.of(), Optional.of(form), List.of());
    }

    static Screen cleared(Diary diary, String argument) {
        Screen.Form form = new Fields()
                .text("by", ScreenMessage.CLEARED_BY)
                .text("saying", ScreenMessage.CLEARED_SAYING)
                .form(CLEARED, ScreenMessage.SAVE);
        return new Screen(
                CLEARED,
                Words.say(ScreenMessage.CLEARED),
                List.of(new Screen.Said(new Report.Paragraph(Words.say(ScreenMessage.CLEARED_IS)))),
                Optional.of(form),
                List.of());
    }

    /** Repeats each sign that stands, before it is taken back: nothing else may be standing with it. */
    static Screen mistake(Diary diary) {
        List<SafetyAnswer> ticked = SafetyReview.tickedAlone(diary.history());
        if (ticked.isEmpty()) {
            return TodayScreens.today(diary, "");
        }
        Screen.Form form = new Fields()
                .form(
                        MISTAKE,
                        new Screen.Button(TAKE_BACK, Words.say(ScreenMessage.MISTAKE_SURE)),
                        new Screen.Button(STANDS, Words.say(ScreenMessage.MISTAKE_NOT)));
        return new Screen(
                MISTAKE,
                Words.say(ScreenMessage.MISTAKE_TITLE),
                List.of(
                        new Screen.Said(new Report.Paragraph(Words.say(ScreenMessage.MISTAKE_IS))),
                        new Screen.Said(new Report.Bullets(texts(ticked))),
                        new Screen.Said(new Report.Paragraph(Words.say(ScreenMessage.MISTAKE_KEPT)))),
                Optional.of(form),
                List.of());
    }

    /** Signs as they were ticked. */
    static List<String> texts(List<SafetyAnswer> signs) {
        return signs.stream().map(sign -> Words.say(SafetyQuestion.of(sign))).toList();
    }
}
