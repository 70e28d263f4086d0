package talus.care.handover;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import talus.care.event.Event;
import talus.care.event.EventData;
import talus.care.event.Log;
import talus.care.event.TestKind;
import talus.care.history.Training;
import talus.care.plan.Plan;
import talus.care.programme.Content;
import talus.care.programme.Programme;
import talus.care.programme.WorkTime;
import talus.chain.report.words.Words;

/**
 * The plan's week and the dates to come as an iCalendar file (RFC 5545), with alarms. No title says anything about health, since calendars are
 * shared and shown on locked screens.
 *
 * <p>Times are local times without a zone (3.3.5, form 1): six in the evening stays six in the evening wherever the person is and whatever
 * the clocks do. An event's id says whose it is and what it is the how-manieth of: the second session of the calendar week, the fifth test.
 * So the same plan has the same ids, and a session that moved to another day, imported again, moves there instead of standing there twice.
 */
public final class CalendarFile {
    private static final String PRODUCT = "-//Talus//Talus 1//EN";
    private static final int DAYS_A_WEEK = 7;

    /** 1970-01-05, the first Monday. */
    private static final long MONDAY = 4;

    private static final String BEFORE_SESSION = "-PT10M";

    /** Nine in the morning of a whole day. */
    private static final String IN_THE_MORNING = "PT9H";

    /** FNV-1a of 64 bits (Fowler, Noll, Vo). */
    private static final long FNV_START = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    private final Person person;
    private final TimeOfDay at;
    private final String key;
    private final ContentLines lines = new ContentLines();

    private CalendarFile(Person person, TimeOfDay at) {
        this.person = person;
        this.at = at;
        this.key = key(person.log());
    }

    /**
     * The file's text.
     *
     * @param at when sessions begin
     */
    public static String text(Content content, Log log, LocalDate on, TimeOfDay at) {
        return new CalendarFile(Person.of(content, log, on), at).write();
    }

    private String write() {
        lines.put("BEGIN", "VCALENDAR");
        lines.put("VERSION", "2.0");
        lines.put("PRODID", PRODUCT);
        lines.put("CALSCALE", "GREGORIAN");
        lines.put("METHOD", "PUBLISH");
        Plan plan = person.plan();
        if (plan.outcome().plans()) {
            sessions();
            if (plan.asksForTest()) {
                wholeDay(
                        HandoverMessage.CALENDAR_TEST,
                        "test-" + tests(),
                        plan.next().test());
            }
            plan.next()
                    .review()
                    .ifPresent(day -> wholeDay(
                            HandoverMessage.CALENDAR_REVIEW,
                            "review-" + person.history().reviews().size(),
                            day));
        }
        wholeDay(HandoverMessage.CALENDAR_ASK, "ask-" + answers(), plan.next().askSafety());
        lines.put("END", "VCALENDAR");
        return lines.toString();
    }

    private void sessions() {
        Map<Long, Integer> before = new HashMap<>();
        for (Training training : person.history().trainings()) {
            before.merge(week(training.day()), 1, Integer::sum);
        }
        for (Programme.Day day : person.plan().week()) {
            if (!day.items().isEmpty()) {
                int number = before.merge(week(day.day()), 1, Integer::sum);
                String minutes = Integer.toString(WorkTime.minutes(day.items()));
                begin("session-" + monday(day.day()) + "-" + number);
                lines.put("DTSTART", date(day.day()) + "T" + at.digits());
                lines.put("DURATION", "PT" + minutes + "M");
                end(Words.say(HandoverMessage.CALENDAR_SESSION, minutes), BEFORE_SESSION);
            }
        }
    }

    private void wholeDay(HandoverMessage title, String id, LocalDate day) {
        begin(id);
        lines.put("DTSTART;VALUE=DATE", date(day));
        lines.put("TRANSP", "TRANSPARENT");
        end(Words.say(title), IN_THE_MORNING);
    }

    /** The stamp grows with the day of export, so that a calendar takes the later of two versions. */
    private void begin(String id) {
        lines.put("BEGIN", "VEVENT");
        lines.put("UID", "talus-" + key + "-" + id);
        lines.put("DTSTAMP", date(person.on()) + "T000000Z");
        lines.put("SEQUENCE", Long.toString(ChronoUnit.DAYS.between(LocalDate.ofEpochDay(0), person.on())));
    }

    private void end(String title, String trigger) {
        lines.text("SUMMARY", title);
        lines.put("CLASS", "PRIVATE");
        lines.put("BEGIN", "VALARM");
        lines.put("ACTION", "DISPLAY");
        lines.text("DESCRIPTION", title);
        lines.put("TRIGGER;RELATED=START", trigger);
        lines.put("END", "VALARM");
        lines.put("END", "VEVENT");
    }

    /** Days on which an ankle was tested. */
    private long tests() {
        return person.history().tests().stream()
                .filter(test -> test.data().test() == TestKind.KNEE_TO_WALL)
                .map(test -> test.date())
                .distinct()
                .count();
    }

    private long answers() {
        return person.history().events().stream()
                .filter(event -> event.data() instanceof EventData.Safety || event.data() instanceof EventData.Cleared)
                .count();
    }

    private static long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay() - MONDAY, DAYS_A_WEEK);
    }

    private static String monday(LocalDate day) {
        return date(LocalDate.ofEpochDay(week(day) * DAYS_A_WEEK + MONDAY));
    }

    private static String date(LocalDate day) {
        return day.toString().replace("-", "");
    }

    /** Tells one person's ids from another's in a shared calendar: a hash of the first event's id, which says nothing. */
    private static String key(Log log) {
        String first = log.events().stream().findFirst().map(Event::id).orElse("");
        long hash = FNV_START;
        for (int i = 0; i < first.length(); i++) {
            hash = (hash ^ first.charAt(i)) * FNV_PRIME;
        }
        return Long.toHexString(hash);
    }
}
