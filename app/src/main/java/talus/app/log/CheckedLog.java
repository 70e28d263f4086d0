package talus.app.log;

import java.util.List;

/**
 * A person's log from elsewhere that may be kept.
 *
 * @param given the events of the log, in its order
 */
record CheckedLog(PersonLog log, List<GivenEvent> given) {
    CheckedLog {
        given = List.copyOf(given);
    }
}
