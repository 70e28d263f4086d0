package talus.care.screen;

import java.util.List;
import java.util.Optional;
import talus.care.event.RatingTime;
import talus.care.event.Region;
import talus.chain.report.Report;
import talus.chain.report.words.Words;

/** What is felt, before and after a session and on the next morning. */
final class CheckInScreens {
    static final String CHECK_IN = "check-in";
    static final String SIGNS = "signs";
    static final String SPREADING = "spreadingDown";
    static final String TINGLING = "tingling";
    static final String SORENESS = "soreness";
    static final String ALL_ZERO = "zero";

    private CheckInScreens() {}

    /** @param argument when it is felt; after the session for any other word */
    static Screen checkIn(Diary diary, String argument) {
        RatingTime when = RatingTime.ALL.stream()
                .filter(time -> time.word().equals(argument))
                .findFirst()
                .orElse(RatingTime.AFTER);
        Fields fields = new Fields();
        for (Region region : Region.ALL) {
            fields.scale(region.word(), Names.of(region));
        }
        Screen.Form form = fields.options(
                        SIGNS,
                        ScreenMessage.MORE_OF_IT,
                        true,
                        List.of(
                                sign(SPREADING, ScreenMessage.SPREADING),
                                sign(TINGLING, ScreenMessage.TINGLING),
                                sign(SORENESS, ScreenMessage.SORENESS)))
                .form(
                        CHECK_IN + "/" + when.word(),
                        new Screen.Button(CHECK_IN, Words.say(ScreenMessage.SAVE)),
                        new Screen.Button(ALL_ZERO, Words.say(ScreenMessage.ALL_ZERO)));
        return new Screen(
                CHECK_IN,
                Words.say(
                        switch (when) {
                            case BEFORE -> ScreenMessage.CHECK_IN_BEFORE;
                            case MORNING -> ScreenMessage.CHECK_IN_MORNING;
                            case AFTER, PEAK -> ScreenMessage.CHECK_IN_AFTER;
                        }),
                List.of(new Screen.Said(new Report.Paragraph(Words.say(ScreenMessage.CHECK_IN_IS)))),
                Optional.of(form),
                List.of());
    }

    private static Screen.Option sign(String value, ScreenMessage text) {
        return new Screen.Option(value, Words.say(text), false);
    }
}
