package talus.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.app.content.ShippedContent;
import talus.care.note.Note;
import talus.care.programme.Content;

/** {@code talus note}: a person's log in, one line for a clinician's record out. */
@Command(name = "note")
final class NoteCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "LOG", descriptionKey = "LOG", arity = "0..1")
    private @Nullable String file;

    @Mixin
    private DiaryOptions diary = new DiaryOptions();

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "person")
    private @Nullable String person;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    NoteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        Content content = ShippedContent.plans();
        console.line(
                file == null
                        ? Note.of(LogSource.kept(diary.open(), person, content), LogSource.dayOrToday(on))
                        : Note.of(LogSource.read(console, file, content), LogSource.day(on)));
        return ExitCode.DONE;
    }
}
