package talus.care.history;

import java.time.LocalDate;
import talus.care.event.Moment;

/** What an event says, with its moment. */
public record Dated<T>(Moment at, T data) {
    /** The local date. */
    public LocalDate date() {
        return at.date();
    }
}
