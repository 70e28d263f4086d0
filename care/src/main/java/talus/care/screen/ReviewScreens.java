package talus.care.screen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.plan.Plan;
import talus.care.plan.PlanWords;
import talus.chain.report.Report;
import talus.chain.report.words.Words;

/** Looking back at weeks 2, 6 and 12. */
final class ReviewScreens {
    static final String REVIEW = "review";
    private static final int DAYS_A_WEEK = 7;

    private ReviewScreens() {}

    static Screen review(Diary diary, String argument) {
        Plan plan = diary.plan();
        List<Screen.Part> parts = new ArrayList<>();
        List<String> changed = plan.changed().stream()
                .map(change -> PlanWords.changed(change, diary.units()))
                .toList();
        if (!changed.isEmpty()) {
            parts.add(new Screen.Said(new Report.Bullets(changed)));
        }
        Optional<LocalDate> due = plan.next().review();
        boolean now = due.filter(day -> !day.isAfter(diary.on())).isPresent();
        Optional<Screen.Form> form = Optional.empty();
        String week = Long.toString(week(diary));
        if (now) {
            form = Optional.of(new Fields()
                    .options(
                            "answer",
                            ScreenMessage.REVIEW_ASK,
                            false,
                            List.of(
                                    option("better", ScreenMessage.BETTER),
                                    option("same", ScreenMessage.SAME),
                                    option("worse", ScreenMessage.WORSE)))
                    .form(REVIEW + "/" + week, ScreenMessage.SAVE));
        } else {
            parts.add(said(Words.say(ScreenMessage.NOTHING_DUE)));
            due.ifPresent(day -> parts.add(said(Words.say(ScreenMessage.REVIEW_ON, day.toString()))));
        }
        String title = now ? Words.say(ScreenMessage.REVIEW, week) : Words.say(ScreenMessage.REVIEW_NOW);
        return new Screen(REVIEW, title, parts, form, List.of());
    }

    /** Whole weeks since the first session. */
    private static long week(Diary diary) {
        return diary.history().trainings().isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(diary.history().trainings().getFirst().day(), diary.on()) / DAYS_A_WEEK;
    }

    private static Screen.Option option(String value, ScreenMessage text) {
        return new Screen.Option(value, Words.say(text), false);
    }

    private static Screen.Said said(String text) {
        return new Screen.Said(new Report.Paragraph(text));
    }
}
