package talus.app.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.app.content.ShippedContent;
import talus.care.event.Log;
import talus.care.event.Units;
import talus.care.history.History;
import talus.care.plan.Plan;
import talus.care.plan.PlanReport;
import talus.care.plan.PlanWriter;
import talus.care.plan.Planner;
import talus.care.programme.Content;
import talus.chain.json.JsonText;
import talus.chain.report.PlainText;
import talus.chain.report.words.UnitSystem;

/** {@code talus plan}: a person's log in, from a file or as it is kept, the plan of a day out. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "LOG", descriptionKey = "LOG", arity = "0..1")
    private @Nullable String file;

    @Mixin
    private DiaryOptions diary = new DiaryOptions();

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "person")
    private @Nullable String person;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--lines")
    private boolean lines;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        Content content = ShippedContent.plans();
        if (lines) {
            return new PlanLines(console, content).run(file == null ? TextSource.STANDARD_INPUT : file);
        }
        LocalDate day = file == null ? LogSource.dayOrToday(on) : LogSource.day(on);
        Log log = file == null ? LogSource.kept(diary.open(), person, content) : LogSource.read(console, file, content);
        Plan plan = Planner.plan(content, log, day);
        console.answer(
                json
                        ? JsonText.writeIndented(PlanWriter.write(plan))
                        : PlainText.of(PlanReport.atTerminal(plan, units(History.of(log, day)))));
        return ExitCode.DONE;
    }

    private static UnitSystem units(History history) {
        return history.settings().units().filter(Units.US::equals).isPresent() ? UnitSystem.US : UnitSystem.METRIC;
    }
}
