package talus.app.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import talus.app.log.KeptEvent;
import talus.app.log.LogStore;
import talus.care.event.IsoDate;
import talus.care.event.Log;
import talus.care.event.LogOutcome;
import talus.care.event.LogReader;
import talus.care.plan.PlanRequest;
import talus.care.programme.Content;
import talus.chain.json.JsonText;
import talus.chain.report.words.Words;

/** A person's log from a file or from standard input, and the day for which it is read. */
final class LogSource {
    /** Years of daily use are a few megabytes. */
    static final int LONGEST_BYTES = 1 << 26;

    private LogSource() {}

    static String text(Console console, String file) throws WrongInput {
        return TextSource.read(console, file, LONGEST_BYTES);
    }

    /** What is wrong with a line of a file. */
    static WrongInput at(String file, int line, String problem) {
        return new WrongInput(Words.say(CliMessage.AT_LINE, file, Integer.toString(line), problem));
    }

    /** The log of somebody whose events are kept. */
    static Log kept(LogStore store, @Nullable String person, Content content) throws WrongInput {
        StringBuilder lines = new StringBuilder();
        for (KeptEvent kept : store.after(WhoseLog.of(store, person).id(), 0, Integer.MAX_VALUE)) {
            lines.append(JsonText.write(kept.event())).append('\n');
        }
        return read(Words.say(CliMessage.DIARY), lines.toString(), content);
    }

    static Log read(Console console, String file, Content content) throws WrongInput {
        return read(file, text(console, file), content);
    }

    private static Log read(String file, String text, Content content) throws WrongInput {
        return switch (new LogReader(content.ids()).read(text)) {
            case LogOutcome.Ok ok -> ok.log();
            case LogOutcome.Refused refused ->
                throw at(file, refused.line(), ScenarioSource.oneLine(refused.problems()));
            case LogOutcome.NotJson notJson ->
                throw at(
                        file,
                        notJson.line(),
                        Words.say(CliMessage.NOT_JSON_LINE, notJson.problem().text()));
        };
    }

    /** The day of option {@code --on}; for a log that is kept here today, when it is left out. */
    static LocalDate dayOrToday(@Nullable String on) throws WrongInput {
        return on == null ? LocalDate.now(ZoneId.systemDefault()) : day(on);
    }

    /** The day of option {@code --on}. */
    static LocalDate day(@Nullable String on) throws WrongInput {
        if (on == null) {
            throw WrongInput.missing(List.of("--on"));
        }
        Optional<LocalDate> day = IsoDate.parse(on.strip());
        if (day.isEmpty()) {
            throw new WrongInput("--on", on, PlanRequest.DATE_ALLOWED);
        }
        return day.get();
    }
}
