package talus.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.app.content.ShippedContent;
import talus.care.note.Note;

/** {@code talus note}: a person's log in, one line for a clinician's record out. */
@Command(name = "note")
final class NoteCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "LOG", descriptionKey = "LOG")
    private String file = "";

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    NoteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        console.line(Note.of(LogSource.read(console, file, ShippedContent.plans()), LogSource.day(on)));
        return ExitCode.DONE;
    }
}
