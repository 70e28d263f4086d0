package talus.care.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import talus.care.event.Condition;
import talus.care.event.Event;
import talus.care.event.EventData;
import talus.care.event.Log;

/** What a log says on one day. Lists are in order of time. */
public final class History {
    private final LocalDate on;
    private final List<Event> events;
    private final List<Dated<EventData.Test>> tests = new ArrayList<>();
    private final List<Dated<EventData.Rating>> ratings = new ArrayList<>();
    private final List<Dated<EventData.SetDone>> sets = new ArrayList<>();
    private final List<Dated<EventData.Hurt>> hurts = new ArrayList<>();
    private final List<Dated<EventData.Review>> reviews = new ArrayList<>();
    private final Map<String, EventData.Reply> answers = new LinkedHashMap<>();
    private final Set<String> locked = new HashSet<>();
    private final List<Training> trainings = new ArrayList<>();
    private Optional<EventData.Profile> profile = Optional.empty();
    private Optional<EventData.Habits> habits = Optional.empty();
    private Optional<EventData.Conditions> conditions = Optional.empty();
    private EventData.Settings settings = EventData.Settings.NONE;

    private final boolean trains;

    private History(Log log, LocalDate on) {
        this.on = on;
        Log counting = log.countingOn(on);
        this.events = counting.events();
        for (Event event : events) {
            take(event);
        }
        group();
        this.trains = log.events().stream()
                .anyMatch(event -> event.at().date().equals(on) && event.data() instanceof EventData.SetDone);
    }

    /** What counts of a log on a day. */
    public static History of(Log log, LocalDate on) {
        return new History(log, on);
    }

    private void take(Event event) {
        switch (event.data()) {
            case EventData.Profile data -> profile = Optional.of(data);
            case EventData.Habits data -> habits = Optional.of(data);
            case EventData.Conditions data -> conditions = Optional.of(data);
            case EventData.Settings data -> settings = settings.then(data);
            case EventData.Test data -> tests.add(new Dated<>(event.at(), data));
            case EventData.Rating data -> ratings.add(new Dated<>(event.at(), data));
            case EventData.SetDone data -> sets.add(new Dated<>(event.at(), data));
            case EventData.Hurt data -> hurts.add(new Dated<>(event.at(), data));
            case EventData.Review data -> reviews.add(new Dated<>(event.at(), data));
            case EventData.Answer data -> answers.put(data.question(), data.value());
            case EventData.Lock data -> {
                if (data.locked()) {
                    locked.add(data.exercise());
                } else {
                    locked.remove(data.exercise());
                }
            }
            case EventData.Safety data -> {}
            case EventData.Cleared data -> {}
        }
    }

    /** Sets by local date: with offsets that change, order of time is not quite order of dates. */
    private void group() {
        Map<LocalDate, List<Dated<EventData.SetDone>>> days = new TreeMap<>();
        for (Dated<EventData.SetDone> set : sets) {
            days.computeIfAbsent(set.date(), day -> new ArrayList<>()).add(set);
        }
        days.forEach((day, daySets) -> trainings.add(new Training(day, daySets)));
    }

    /** The day. */
    public LocalDate on() {
        return on;
    }

    /** Everything that counts. */
    public List<Event> events() {
        return events;
    }

    public List<Dated<EventData.Test>> tests() {
        return List.copyOf(tests);
    }

    public List<Dated<EventData.Rating>> ratings() {
        return List.copyOf(ratings);
    }

    public List<Dated<EventData.Hurt>> hurts() {
        return List.copyOf(hurts);
    }

    public List<Dated<EventData.Review>> reviews() {
        return List.copyOf(reviews);
    }

    /** Days with sets, the earliest first. */
    public List<Training> trainings() {
        return List.copyOf(trainings);
    }

    /** Those lasting conditions that hold; none while nobody was asked. */
    public List<Condition> held() {
        return conditions().map(EventData.Conditions::conditions).orElse(List.of());
    }

    /** Whether the day itself has sets, which count from the next day on. */
    public boolean trainsToday() {
        return trains;
    }

    /** The last day with sets. */
    public Optional<Training> lastTraining() {
        return trainings.isEmpty() ? Optional.empty() : Optional.of(trainings.get(trainings.size() - 1));
    }

    /** The last answer to a question. */
    public Optional<EventData.Reply> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    public Optional<EventData.Profile> profile() {
        return profile;
    }

    public Optional<EventData.Habits> habits() {
        return habits;
    }

    public Optional<EventData.Conditions> conditions() {
        return conditions;
    }

    /** All settings merged. */
    public EventData.Settings settings() {
        return settings;
    }

    /** Whether the dose of this exercise may not rise. */
    public boolean isLocked(String exercise) {
        return locked.contains(exercise);
    }

    /** Age in whole years by the year of birth alone, or empty. */
    public Optional<Integer> ageYears() {
        return profile.map(person -> on.getYear() - person.birthYear());
    }
}
