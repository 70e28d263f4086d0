package talus.care.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import talus.care.event.Condition;
import talus.care.event.SafetyAnswer;
import talus.care.event.Urgency;
import talus.care.programme.ExpectedCourse;
import talus.care.programme.Item;
import talus.care.programme.Programme;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.safety.SafetyQuestion;
import talus.care.safety.Verdict;
import talus.chain.report.Report;
import talus.chain.report.words.Message;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** A plan told to the person: today with its reasons, the week, what changed, what comes next. */
public final class PlanReport {
    private final Plan plan;
    private final UnitSystem units;
    private final boolean atTerminal;
    private final List<Report.Part> parts = new ArrayList<>();

    private PlanReport(Plan plan, UnitSystem units, boolean atTerminal) {
        this.plan = plan;
        this.units = units;
        this.atTerminal = atTerminal;
    }

    /** The report for a page, which links what an exercise is. */
    public static Report of(Plan plan, UnitSystem units) {
        return new PlanReport(plan, units, false).whole();
    }

    /** The report for a terminal, which names each exercise as its commands do. */
    public static Report atTerminal(Plan plan, UnitSystem units) {
        return new PlanReport(plan, units, true).whole();
    }

    private Report whole() {
        parts.add(new Report.Title(Words.say(PlanMessage.TITLE, plan.on().toString())));
        lead();
        if (plan.outcome().plans()) {
            paragraph(PlanMessage.UNREVIEWED);
            today();
            why();
            week();
            expected();
            changed();
            advice();
        }
        next();
        return new Report(parts);
    }

    /** What a first check at a terminal ends with: the questions that come first, and the week for who answers none of these. */
    public static Report afterCheck(Plan plan, UnitSystem units) {
        PlanReport report = new PlanReport(plan, units, true);
        report.heading(PlanMessage.FIRST);
        report.paragraph(SafetyQuestion.ASK);
        report.parts.add(new Report.Bullets(List.of(
                signs(PlanMessage.SIGNS_NOW, Urgency.EMERGENCY),
                signs(PlanMessage.SIGNS_TODAY, Urgency.SAME_DAY),
                signs(PlanMessage.SIGNS_SOON, Urgency.APPOINTMENT_FIRST),
                signs(PlanMessage.SIGNS_BESIDE, Urgency.APPOINTMENT))));
        report.paragraph(SafetyQuestion.ASK_CONDITIONS);
        report.parts.add(new Report.Bullets(Condition.ALL.stream()
                .map(condition -> Words.say(SafetyQuestion.of(condition)))
                .toList()));
        report.paragraph(PlanMessage.NOT_FOR_YOU);
        report.paragraph(PlanMessage.NONE_OF_THESE);
        report.heading(PlanMessage.FIRST_WEEK);
        report.paragraph(PlanMessage.UNREVIEWED);
        report.lead(Rule.ANKLES_COMMON);
        report.today();
        report.why();
        report.week();
        return new Report(report.parts);
    }

    private static String signs(PlanMessage asks, Urgency urgency) {
        return Words.say(
                asks,
                SafetyAnswer.of(urgency).stream()
                        .map(answer -> Words.say(SafetyQuestion.of(answer)))
                        .collect(Collectors.joining(" ")));
    }

    /** @param leftOut rules that stand elsewhere already */
    private void lead(Rule... leftOut) {
        if (!plan.outcome().plans()) {
            heading(plan.outcome() == Verdict.STOP ? PlanMessage.STOPPED : PlanMessage.ASKED);
        }
        List<String> texts = plan.reasons().stream()
                .filter(reason -> !List.of(leftOut).contains(reason.rule()))
                .map(Reason::text)
                .toList();
        if (!texts.isEmpty()) {
            parts.add(new Report.Paragraph(String.join(" ", texts)));
        }
    }

    /** How many exercises today holds, and how long they take. */
    public static String todayTitle(Plan plan) {
        long exercises = plan.today().stream().map(Item::exercise).distinct().count();
        PlanMessage title = plan.outcome() == Verdict.SEATED_ONLY ? PlanMessage.TODAY_SEATED : PlanMessage.TODAY;
        return Words.say(title, Long.toString(exercises), Integer.toString(plan.minutes()));
    }

    private void today() {
        parts.add(new Report.Heading(todayTitle(plan)));
        List<Report.Column> columns = new ArrayList<>(List.of(
                column(PlanMessage.EXERCISE),
                column(PlanMessage.DOSE),
                column(PlanMessage.SIDE),
                column(PlanMessage.CHANGE)));
        if (atTerminal) {
            columns.add(column(PlanMessage.ID));
        }
        parts.add(new Report.Table(columns, plan.today().stream().map(this::row).toList()));
        paragraph(PlanMessage.IN_TURN);
        if (atTerminal) {
            paragraph(PlanMessage.HOW, plan.today().getFirst().exercise().id());
        }
    }

    private List<String> row(Item item) {
        List<String> row = new ArrayList<>(List.of(
                item.exercise().name(),
                PlanWords.dose(item, units),
                PlanWords.side(item),
                PlanWords.change(item.change())));
        if (atTerminal) {
            row.add(item.exercise().id());
        }
        return row;
    }

    private void why() {
        heading(PlanMessage.WHY);
        List<String> reasons = new ArrayList<>();
        for (Item item : plan.today()) {
            List<String> texts = item.reasons().stream().map(Reason::text).toList();
            reasons.add(Words.say(PlanMessage.WHY_ONE, item.exercise().name(), String.join(" ", texts)));
        }
        parts.add(new Report.Bullets(reasons));
    }

    private void week() {
        heading(PlanMessage.WEEK);
        List<List<String>> rows = new ArrayList<>();
        for (Programme.Day day : plan.week()) {
            rows.add(List.of(dayName(day.day()), what(day)));
        }
        parts.add(new Report.Table(List.of(column(PlanMessage.DAY), column(PlanMessage.WHAT)), rows));
    }

    private static String dayName(LocalDate day) {
        return Words.say(PlanMessage.DAY_NAME, Words.say(PlanWords.weekday(day.getDayOfWeek())), day.toString());
    }

    private static String what(Programme.Day day) {
        List<String> names = day.items().stream()
                .map(item -> item.exercise().name())
                .distinct()
                .toList();
        return names.isEmpty() ? Words.say(PlanMessage.REST) : String.join(", ", names);
    }

    private void expected() {
        List<String> lines = new ArrayList<>();
        for (ExpectedCourse course : plan.expected()) {
            String text = course.reason().text();
            lines.add(course.series()
                    .side()
                    .map(side -> Words.say(PlanMessage.WHY_ONE, PlanWords.ankle(side), text))
                    .orElse(text));
        }
        if (!lines.isEmpty()) {
            heading(PlanMessage.EXPECTED);
            parts.add(new Report.Bullets(lines));
        }
    }

    private void advice() {
        List<String> lines = plan.advice().stream()
                .map(one -> Words.say(PlanMessage.ADVICE_ONE, one.advice(), one.because()))
                .toList();
        if (!lines.isEmpty()) {
            heading(PlanMessage.ADVICE);
            parts.add(new Report.Bullets(lines));
        }
    }

    private void changed() {
        List<String> lines = plan.changed().stream()
                .map(change -> PlanWords.changed(change, units))
                .toList();
        if (!lines.isEmpty()) {
            heading(PlanMessage.CHANGED);
            parts.add(new Report.Bullets(lines));
        }
    }

    private void next() {
        heading(PlanMessage.NEXT);
        List<String> lines = new ArrayList<>();
        if (plan.outcome().plans()) {
            lines.add(Words.say(PlanMessage.CHECK_IN));
        }
        lines.add(Words.say(PlanMessage.NEXT_SAFETY, plan.next().askSafety().toString()));
        if (plan.asksForTest()) {
            lines.add(Words.say(PlanMessage.NEXT_TEST, plan.next().test().toString()));
        }
        plan.next().review().ifPresent(date -> lines.add(Words.say(PlanMessage.NEXT_REVIEW, date.toString())));
        lines.add(Words.say(PlanMessage.UNPROVEN));
        parts.add(new Report.Bullets(lines));
    }

    private void paragraph(Message message, String... arguments) {
        parts.add(new Report.Paragraph(Words.say(message, arguments)));
    }

    private void heading(PlanMessage message, String... arguments) {
        parts.add(new Report.Heading(Words.say(message, arguments)));
    }

    private static Report.Column column(PlanMessage title) {
        return new Report.Column(Words.say(title), false);
    }
}
