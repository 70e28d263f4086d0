package talus.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import talus.app.content.ShippedContent;
import talus.care.handover.CalendarFile;
import talus.care.handover.TimeOfDay;
import talus.care.programme.Content;

/** {@code talus calendar}: a person's log in, the week and the dates to come out, as an iCalendar file. */
@Command(name = "calendar")
final class CalendarCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private GivenLog given = new GivenLog();

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable String at;

    CalendarCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        TimeOfDay time = time();
        LocalDate day = given.day();
        Content content = ShippedContent.plans();
        console.answer(CalendarFile.text(content, given.log(console, content), day, time));
        return ExitCode.DONE;
    }

    private TimeOfDay time() throws WrongInput {
        if (at == null) {
            return TimeOfDay.EVENING;
        }
        Optional<TimeOfDay> time = TimeOfDay.parse(at.strip());
        if (time.isEmpty()) {
            throw new WrongInput("--at", at, TimeOfDay.allowed());
        }
        return time.get();
    }
}
