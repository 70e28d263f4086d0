package talus.care.screen;

import java.util.List;
import java.util.Optional;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.report.Report;
import talus.chain.report.words.Words;

/** The log as a thing: where it is, out into a file, in from one, and gone. The page does it, since it alone knows its home. */
final class KeepingScreens {
    static final String KEEPING = "keeping";

    private KeepingScreens() {}

    static Screen keeping(Diary diary, String argument) {
        return new Screen(
                KEEPING,
                Words.say(ScreenMessage.KEEPING),
                List.of(
                        new Screen.Said(new Report.Paragraph(Words.say(
                                ScreenMessage.KEPT_COUNT,
                                Integer.toString(diary.log().events().size())))),
                        new Screen.Keeping()),
                Optional.empty(),
                List.of(new Screen.Link(SettingScreens.SETTINGS, "", Words.say(ScreenMessage.SETTINGS), false)));
    }

    /** What the page says about it. */
    static Json words() {
        return JsonObject.builder()
                .put("kind", KEEPING)
                .put("atServer", Words.say(ScreenMessage.KEPT_AT_SERVER))
                .put("onDevice", Words.say(ScreenMessage.KEPT_ON_DEVICE))
                .put("waiting", Words.say(ScreenMessage.KEPT_WAITING, "{0}"))
                .put("out", Words.say(ScreenMessage.COPY_OUT))
                .put("outHint", Words.say(ScreenMessage.COPY_OUT_HINT))
                .put("in", Words.say(ScreenMessage.COPY_IN))
                .put("inDone", Words.say(ScreenMessage.COPY_IN_DONE))
                .put("inWrong", Words.say(ScreenMessage.COPY_IN_WRONG))
                .put("erase", Words.say(ScreenMessage.ERASE))
                .put("eraseHint", Words.say(ScreenMessage.ERASE_HINT))
                .put("copyFirst", Words.say(ScreenMessage.ERASE_COPY_FIRST))
                .put("noCopy", Words.say(ScreenMessage.ERASE_NO_COPY))
                .put("eraseSure", Words.say(ScreenMessage.ERASE_SURE))
                .put("keepIt", Words.say(ScreenMessage.KEEP_IT))
                .put("erased", Words.say(ScreenMessage.ERASED))
                .put("newPerson", Words.say(ScreenMessage.NEW_PERSON))
                .put("name", Words.say(ScreenMessage.NAME))
                .put("beginDiary", Words.say(ScreenMessage.BEGIN_DIARY))
                .put("who", Words.say(ScreenMessage.WHO))
                .put("somebodyElse", Words.say(ScreenMessage.SOMEBODY_ELSE))
                .build();
    }
}
