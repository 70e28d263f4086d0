package talus.care.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.RatingTime;
import talus.care.plan.Plan;
import talus.care.plan.PlanReport;
import talus.care.plan.PlanWords;
import talus.care.programme.Item;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.safety.Verdict;
import talus.chain.report.Report;
import talus.chain.report.words.Words;

/** What to do today and why, and the plan as a whole. */
final class TodayScreens {
    static final String TODAY = "today";
    static final String PLAN = "plan";
    static final String PLAYER = "player";

    /** Days before today that count for whether a week has had its sessions. */
    private static final int LAST_DAYS = 6;

    private TodayScreens() {}

    /** @param argument a {@link TodayVariant}'s word, or empty */
    static Screen today(Diary diary, String argument) {
        String title = Words.say(ScreenMessage.TODAY);
        if (diary.isEmpty()) {
            return new Screen(
                    TODAY,
                    title,
                    List.of(said(ScreenMessage.EMPTY)),
                    Optional.empty(),
                    List.of(
                            link("numbers", "", ScreenMessage.ENTER_NUMBERS, true),
                            link("measure", "", ScreenMessage.MEASURE, false),
                            link(KeepingScreens.KEEPING, "", ScreenMessage.OPEN_KEPT, false)));
        }
        Plan plan = diary.plan();
        List<Screen.Part> parts = new ArrayList<>();
        List<Screen.Link> links = new ArrayList<>();
        Optional<LocalDate> rest = plan.outcome().plans() ? diary.restUntil() : Optional.empty();
        boolean unasked = diary.history().conditions().isEmpty();
        Standing standing = Standing.of(diary);
        if (plan.outcome() != Verdict.STOP) {
            reasons(plan, rest.isPresent() && !unasked, parts);
        }
        parts.addAll(standing.parts());
        if (plan.outcome().plans() && unasked) {
            parts.add(new Screen.Notice(false, Words.say(ScreenMessage.CONDITIONS_MISSING)));
            links.add(link(SafetyScreens.CONDITIONS, "", ScreenMessage.ANSWER_SAFETY, true));
        } else if (plan.outcome().plans()) {
            TodaySession session = TodaySession.of(diary, argument);
            checkIns(diary, session.left() == 0, parts, links);
            session(diary, session, session.isBegun() ? Optional.empty() : rest, parts, links);
            due(diary, plan, rest.isEmpty(), parts, links);
        } else {
            boolean askDoctor = plan.reasons().stream().anyMatch(reason -> reason.rule() == Rule.SAFETY_ASK_DOCTOR);
            boolean ask = plan.outcome() == Verdict.ASK_FIRST && !askDoctor;
            List<Screen.Link> ways = standing.waysOut();
            Screen.Link answer = link(SafetyScreens.SAFETY, "", ScreenMessage.ANSWER_SAFETY, ask);
            // where answering again ends nothing, what does end it comes first
            if (plan.outcome() == Verdict.STOP && standing.untilCleared() && !standing.endsWithNone()) {
                links.addAll(ways);
                links.add(answer);
            } else {
                links.add(answer);
                links.addAll(
                        ways.isEmpty()
                                ? List.of(link(SafetyScreens.CLEARED, "", ScreenMessage.SOMEBODY_CLEARED, false))
                                : ways);
            }
        }
        if (plan.outcome().plans()) {
            links.addAll(standing.waysOut());
        }
        links.add(link(PLAN, "", ScreenMessage.THE_PLAN, false));
        return new Screen(TODAY, title, parts, Optional.empty(), links);
    }

    /** @param rests whether a day of rest is told below with the next day */
    private static void reasons(Plan plan, boolean rests, List<Screen.Part> parts) {
        for (Reason reason : plan.reasons()) {
            if (!rests || reason.rule() != Rule.REST_TODAY) {
                parts.add(
                        plan.outcome().plans()
                                ? new Screen.Said(new Report.Paragraph(reason.text()))
                                : new Screen.Notice(false, reason.text()));
            }
        }
    }

    /** Doses rise only for who says how it was. */
    private static void checkIns(Diary diary, boolean over, List<Screen.Part> parts, List<Screen.Link> links) {
        LocalDate yesterday = diary.on().minusDays(1);
        if (diary.trainedOn(diary.on()) && !diary.ratedOn(diary.on(), List.of(RatingTime.PEAK, RatingTime.AFTER))) {
            parts.add(new Screen.Notice(false, Words.say(ScreenMessage.AFTER_MISSING)));
            links.add(link(CheckInScreens.CHECK_IN, RatingTime.AFTER.word(), ScreenMessage.AFTER_SESSION, over));
        }
        if (diary.trainedOn(yesterday) && !diary.ratedOn(diary.on(), List.of(RatingTime.MORNING))) {
            parts.add(new Screen.Notice(false, Words.say(ScreenMessage.MORNING_MISSING)));
            links.add(link(CheckInScreens.CHECK_IN, RatingTime.MORNING.word(), ScreenMessage.THIS_MORNING, true));
        }
    }

    /** @param rest the next session's day, when today was to be a day of rest */
    private static void session(
            Diary diary,
            TodaySession session,
            Optional<LocalDate> rest,
            List<Screen.Part> parts,
            List<Screen.Link> links) {
        if (session.today().isEmpty()) {
            parts.add(said(ScreenMessage.REST_TODAY));
            return;
        }
        if (session.isBegun() && session.left() == 0) {
            parts.add(said(ScreenMessage.DONE_TODAY));
            return;
        }
        int days = diary.trainingDays(LAST_DAYS);
        if (rest.isPresent()) {
            parts.add(new Screen.Notice(
                    false, Words.say(ScreenMessage.REST_UNTIL, rest.get().toString())));
        } else if (!session.isBegun() && days >= session.plan().sessionsAWeek()) {
            parts.add(new Screen.Notice(
                    false,
                    Words.say(
                            ScreenMessage.ENOUGH_THIS_WEEK,
                            Integer.toString(days),
                            Integer.toString(session.plan().sessionsAWeek()))));
        }
        if (session.isBegun()) {
            String done = Integer.toString(session.all() - session.left());
            parts.add(new Screen.Notice(
                    false, Words.say(ScreenMessage.PARTLY_DONE, done, Integer.toString(session.all()))));
        }
        parts.add(new Screen.Said(new Report.Heading(PlanReport.todayTitle(session.plan()))));
        for (Item item : session.today()) {
            parts.add(new Screen.Card(
                    item.exercise(),
                    PlanWords.dose(item, diary.units()),
                    PlanWords.side(item),
                    PlanWords.change(item.change()),
                    item.reasons().stream().map(Reason::text).toList()));
        }
        if (session.isBegun()) {
            links.add(link(PLAYER, session.variant().word(), ScreenMessage.GO_ON_SESSION, true));
            return;
        }
        boolean rated = diary.ratedOn(diary.on(), List.of(RatingTime.BEFORE));
        if (!rated) {
            parts.add(new Screen.Notice(false, Words.say(ScreenMessage.BEFORE_MISSING)));
            links.add(link(
                    CheckInScreens.CHECK_IN, RatingTime.BEFORE.word(), ScreenMessage.BEFORE_SESSION, rest.isEmpty()));
        }
        links.add(link(PLAYER, session.variant().word(), ScreenMessage.START_SESSION, rated && rest.isEmpty()));
        for (TodayVariant other : TodayVariant.values()) {
            if (other != session.variant()) {
                links.add(link(TODAY, other.word(), other.text(), false));
            }
        }
    }

    private static void due(Diary diary, Plan plan, boolean trains, List<Screen.Part> parts, List<Screen.Link> links) {
        if (trains && plan.asksForTest() && !plan.next().test().isAfter(diary.on()) && !diary.trainedOn(diary.on())) {
            parts.add(new Screen.Notice(false, Words.say(ScreenMessage.TEST_DUE)));
            links.add(link("measure", "", ScreenMessage.TEST_NOW, false));
        }
        if (plan.next().review().filter(day -> !day.isAfter(diary.on())).isPresent()) {
            parts.add(new Screen.Notice(false, Words.say(ScreenMessage.REVIEW_DUE)));
            links.add(link(ReviewScreens.REVIEW, "", ScreenMessage.REVIEW_NOW, false));
        }
    }

    static Screen plan(Diary diary, String argument) {
        Plan plan = diary.plan();
        boolean stops = plan.outcome() == Verdict.STOP;
        Standing standing = Standing.of(diary);
        List<Screen.Part> parts = new ArrayList<>(stops ? standing.parts() : List.of());
        if (plan.outcome().plans()) {
            TodaySession session = TodaySession.of(diary, argument);
            if (session.isBegun() && session.left() == 0) {
                parts.add(said(ScreenMessage.TRAINED_PLAN));
            } else if (diary.restUntil().isPresent()) {
                parts.add(said(ScreenMessage.REST_PLAN));
            }
        }
        for (Report.Part part : PlanReport.of(plan, diary.units()).parts()) {
            // a stop has said its reason
            if (!(part instanceof Report.Title) && !(stops && part instanceof Report.Paragraph)) {
                parts.add(new Screen.Said(part));
            }
        }
        List<Screen.Link> links = new ArrayList<>(stops ? standing.waysOut() : List.of());
        links.add(link(TODAY, "", ScreenMessage.TODAY, !stops));
        return new Screen(PLAN, Words.say(ScreenMessage.PLAN), parts, Optional.empty(), links);
    }

    private static Screen.Said said(ScreenMessage message) {
        return new Screen.Said(new Report.Paragraph(Words.say(message)));
    }

    private static Screen.Link link(String name, String argument, ScreenMessage text, boolean first) {
        return new Screen.Link(name, argument, Words.say(text), first);
    }
}
