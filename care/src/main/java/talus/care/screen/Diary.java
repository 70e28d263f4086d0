package talus.care.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.Event;
import talus.care.event.EventData;
import talus.care.event.Log;
import talus.care.event.RatingTime;
import talus.care.event.Units;
import talus.care.history.History;
import talus.care.history.Training;
import talus.care.plan.Plan;
import talus.care.plan.Planner;
import talus.care.programme.Content;
import talus.care.programme.Programme;
import talus.chain.report.words.UnitSystem;

/** A person's log on a day, with what plans are made of. */
record Diary(Content content, Log log, LocalDate on, History history) {
    static Diary of(Content content, Log log, LocalDate on) {
        return new Diary(content, log, on, History.of(log, on));
    }

    Plan plan() {
        return Planner.plan(content, log, on);
    }

    private static boolean asksAnew(EventData data) {
        return data instanceof EventData.Settings
                || data instanceof EventData.Conditions
                || data instanceof EventData.Profile
                || data instanceof EventData.Review;
    }

    /** Without what this day's training brought. */
    Diary beforeTraining() {
        List<Event> events = new ArrayList<>(log.events());
        events.removeIf(event -> isTraining(event, on));
        return of(content, Log.of(events), on);
    }

    private static boolean isTraining(Event event, LocalDate day) {
        return event.at().date().equals(day)
                && switch (event.data()) {
                    case EventData.SetDone set -> true;
                    case EventData.Hurt hurt -> true;
                    case EventData.Rating rating ->
                        rating.when() == RatingTime.PEAK || rating.when() == RatingTime.AFTER;
                    default -> false;
                };
    }

    UnitSystem units() {
        return history.settings().units().equals(Optional.of(Units.US)) ? UnitSystem.US : UnitSystem.METRIC;
    }

    /** Nobody was measured or asked yet. */
    boolean isEmpty() {
        return log.events().isEmpty();
    }

    /** What this day holds of a kind. */
    <T extends EventData> List<T> ofToday(Class<T> kind) {
        return log.events().stream()
                .filter(event -> event.at().date().equals(on))
                .map(Event::data)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    boolean trainedOn(LocalDate day) {
        return log.events().stream()
                .anyMatch(event -> event.at().date().equals(day) && event.data() instanceof EventData.SetDone);
    }

    /**
     * The day of the next session as the last one's plan had it, when that lies ahead and today was to be a day of rest; a plan made today
     * begins with a session whatever day it is. Empty when the person has asked for something else since.
     */
    Optional<LocalDate> restUntil() {
        if (trainedOn(on)) {
            return Optional.empty();
        }
        return history.lastTraining()
                .map(Training::day)
                .filter(last -> log.events().stream()
                        .noneMatch(event -> event.at().date().isAfter(last) && asksAnew(event.data())))
                .flatMap(last -> Diary.of(content, log, last).beforeTraining().plan().week().stream()
                        .filter(day -> day.day().isAfter(last) && !day.items().isEmpty())
                        .map(Programme.Day::day)
                        .findFirst())
                .filter(next -> next.isAfter(on));
    }

    /** How many of so many days before this one had a session. */
    int trainingDays(int before) {
        int days = 0;
        for (int k = 1; k <= before; k++) {
            days += trainedOn(on.minusDays(k)) ? 1 : 0;
        }
        return days;
    }

    boolean ratedOn(LocalDate day, List<RatingTime> times) {
        return log.events().stream().anyMatch(event -> rates(event, day, times));
    }

    private static boolean rates(Event event, LocalDate day, List<RatingTime> times) {
        return event.at().date().equals(day)
                && event.data() instanceof EventData.Rating rating
                && times.contains(rating.when());
    }
}
