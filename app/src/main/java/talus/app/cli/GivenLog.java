package talus.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.care.event.Log;
import talus.care.programme.Content;

/** The words that say whose log is meant and for which day: a file, or what is kept here. */
final class GivenLog {
    @Parameters(paramLabel = "LOG", descriptionKey = "LOG", arity = "0..1")
    private @Nullable String file;

    @Mixin
    private DiaryOptions diary = new DiaryOptions();

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "person")
    private @Nullable String person;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    LocalDate day() throws WrongInput {
        return file == null ? LogSource.dayOrToday(on) : LogSource.day(on);
    }

    Log log(Console console, Content content) throws WrongInput {
        return file == null ? LogSource.kept(diary.open(), person, content) : LogSource.read(console, file, content);
    }
}
