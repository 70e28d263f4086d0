package talus.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import talus.care.event.IsoDate;
import talus.care.event.Log;
import talus.care.event.LogOutcome;
import talus.care.event.LogReader;
import talus.care.plan.PlanRequest;
import talus.care.programme.Content;
import talus.chain.report.words.Words;

/** A person's log from a file or from standard input, and the day for which it is read. */
final class LogSource {
    /** Years of daily use are a few megabytes. */
    static final int LONGEST_BYTES = 1 << 26;

    private LogSource() {}

    static Log read(Console console, String file, Content content) throws WrongInput {
        String text = TextSource.read(console, file, LONGEST_BYTES);
        return switch (new LogReader(content.ids()).read(text)) {
            case LogOutcome.Ok ok -> ok.log();
            case LogOutcome.Refused refused ->
                throw new WrongInput(Words.say(
                        CliMessage.AT_LINE,
                        file,
                        Integer.toString(refused.line()),
                        ScenarioSource.oneLine(refused.problems())));
            case LogOutcome.NotJson notJson ->
                throw new WrongInput(Words.say(
                        CliMessage.AT_LINE,
                        file,
                        Integer.toString(notJson.line()),
                        Words.say(CliMessage.NOT_JSON_LINE, notJson.problem().text())));
        };
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
