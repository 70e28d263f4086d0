package talus.care.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.dose.Amount;
import talus.care.dose.ItemChange;
import talus.care.event.Event;
import talus.care.event.EventData;
import talus.care.event.Log;
import talus.care.event.Moment;
import talus.care.plan.Plan;
import talus.care.plan.Planner;
import talus.care.programme.Item;
import talus.care.rule.Reason;
import talus.care.rule.Rule;

/** Today's session as it is, or less of it. Nothing of it is kept: the log says what was done. */
enum TodayVariant {
    WHOLE("", ScreenMessage.WHOLE_SESSION),
    FIVE_MINUTES("short", ScreenMessage.ONLY_FIVE),
    EASY("easy", ScreenMessage.BAD_DAY);

    private static final int SHORT_MIN = 5;
    private static final double EASY_PART = 0.5;

    private final String word;
    private final ScreenMessage text;

    TodayVariant(String word, ScreenMessage text) {
        this.word = word;
        this.text = text;
    }

    /** Of a word; the whole session for any other. */
    static TodayVariant of(String word) {
        for (TodayVariant variant : values()) {
            if (variant.word.equals(word)) {
                return variant;
            }
        }
        return WHOLE;
    }

    String word() {
        return word;
    }

    ScreenMessage text() {
        return text;
    }

    Plan plan(Diary diary) {
        return switch (this) {
            case WHOLE -> diary.plan();
            case FIVE_MINUTES -> Planner.plan(diary.content(), inFiveMinutes(diary), diary.on());
            case EASY -> easy(diary.plan());
        };
    }

    /** The log of a person who has only so long today. */
    private static Log inFiveMinutes(Diary diary) {
        List<Event> events = new ArrayList<>(diary.log().events());
        EventData.Settings few = new EventData.Settings(
                Optional.of(SHORT_MIN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        events.add(new Event(
                "screen.short", Moment.parse(diary.on() + "T23:59:59Z").orElseThrow(), few));
        return Log.of(events);
    }

    /** Half of each item, in no part more than last time. */
    private static Plan easy(Plan plan) {
        List<Item> items = new ArrayList<>();
        for (Item item : plan.today()) {
            Amount half = item.amount().part(item.exercise().mode(), EASY_PART);
            Amount amount = item.last().map(half::least).orElse(half);
            ItemChange change =
                    item.last().map(last -> ItemChange.between(last, amount)).orElse(item.change());
            List<Reason> reasons = new ArrayList<>(item.reasons());
            reasons.add(Reason.of(Rule.BAD_DAY));
            items.add(new Item(item.exercise(), item.side(), amount, item.last(), change, reasons));
        }
        return plan.withToday(items);
    }
}
