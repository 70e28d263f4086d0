package talus.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.app.content.ShippedContent;
import talus.care.habit.AdviceChoice;
import talus.care.habit.AdviceWriter;
import talus.care.habit.HabitAdvice;
import talus.care.history.History;
import talus.care.sheet.AdviceReport;
import talus.chain.json.JsonText;
import talus.chain.report.PlainText;

/** {@code talus habits}: a person's log in, advice on how they live out. */
@Command(name = "habits")
final class HabitsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "LOG", descriptionKey = "LOG")
    private String file = "";

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--json")
    private boolean json;

    HabitsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        LocalDate day = LogSource.day(on);
        History history = History.of(LogSource.read(console, file, ShippedContent.plans()), day);
        List<HabitAdvice> chosen = history.habits()
                .map(habits -> AdviceChoice.of(ShippedContent.advice(), habits))
                .orElse(List.of());
        console.answer(
                json
                        ? JsonText.writeIndented(AdviceWriter.write(chosen, ShippedContent.bibliography()))
                        : PlainText.of(AdviceReport.of(chosen, ShippedContent.catalogue())));
        return ExitCode.DONE;
    }
}
