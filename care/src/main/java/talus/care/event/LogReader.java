package talus.care.event;

import java.util.ArrayList;
import java.util.List;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;

/** Reads a log: one event a line, empty lines between them. */
public final class LogReader {
    /** What some editors put before the first line. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final EventReader reader;

    /** @param exercises the ids of the catalogue */
    public LogReader(List<String> exercises) {
        this.reader = new EventReader(exercises);
    }

    /** Reads the text of a log; never throws, whatever the text. */
    public LogOutcome read(String text) {
        List<Event> events = new ArrayList<>();
        int line = 0;
        int from = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            String written = text.substring(from, to).strip();
            from = to + 1;
            line++;
            if (written.isEmpty()) {
                continue;
            }
            switch (JsonParser.parse(written)) {
                case ParseOutcome.Malformed malformed -> {
                    return new LogOutcome.NotJson(line, malformed);
                }
                case ParseOutcome.Parsed parsed -> {
                    switch (reader.read(parsed.json())) {
                        case EventOutcome.Ok ok -> events.add(ok.event());
                        case EventOutcome.Refused refused -> {
                            return new LogOutcome.Refused(line, refused.problems());
                        }
                    }
                }
            }
        }
        return new LogOutcome.Ok(Log.of(events));
    }
}
