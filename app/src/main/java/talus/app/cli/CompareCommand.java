package talus.app.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonText;
import talus.chain.prediction.Prediction;
import talus.chain.report.DailyDemands;
import talus.chain.report.PairReport;
import talus.chain.report.PairWriter;
import talus.chain.report.PlainText;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** {@code talus compare}: two scenarios side by side. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private final Console console;
    private final Function<Scenario, Prediction> engine;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "A")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "B")
    private String b = "";

    @Option(names = "--json")
    private boolean json;

    CompareCommand(Console console, Function<Scenario, Prediction> engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws WrongInput {
        if (a.equals(TextSource.STANDARD_INPUT) && b.equals(TextSource.STANDARD_INPUT)) {
            throw new WrongInput(Words.say(CliMessage.TWO_FROM_INPUT));
        }
        Scenario inA = ScenarioSource.readNamed(console, a);
        Scenario inB = ScenarioSource.readNamed(console, b);
        Answered ofA = answer(a, inA);
        Answered ofB = answer(b, inB);
        return switch (ofA) {
            case Answered.No no -> notAvailable(a, no);
            case Answered.Yes first ->
                switch (ofB) {
                    case Answered.No no -> notAvailable(b, no);
                    case Answered.Yes second -> print(first.named(), second.named());
                };
        };
    }

    /** Whether the engine answers one of the two. */
    private sealed interface Answered {
        /** It does. */
        record Yes(PairReport.Named named) implements Answered {}

        /** It cannot yet. */
        record No(String what) implements Answered {}
    }

    private Answered answer(String file, Scenario scenario) throws WrongInput {
        return switch (engine.apply(scenario)) {
            case Prediction.Refused refused ->
                throw new WrongInput(
                        Words.say(CliMessage.IN_FILE, file, refused.problem().text()));
            case Prediction.Unavailable unavailable -> new Answered.No(unavailable.what());
            case Prediction.Answered answered ->
                new Answered.Yes(new PairReport.Named(
                        file, scenario, DailyDemands.check(answered.result(), CheckCommand.usual(engine, scenario))));
        };
    }

    private int notAvailable(String file, Answered.No no) {
        console.tell(CliMessage.IN_FILE, file, Words.say(CliMessage.NOT_AVAILABLE, no.what()));
        return ExitCode.NOT_AVAILABLE;
    }

    private int print(PairReport.Named first, PairReport.Named second) {
        console.answer(
                json
                        ? JsonText.writeIndented(PairWriter.write(first, second))
                        : PlainText.of(PairReport.of(first, second, UnitSystem.METRIC)));
        boolean nothing = first.check().result().preferred().isEmpty()
                && second.check().result().preferred().isEmpty();
        return nothing ? ExitCode.NOTHING_FEASIBLE : ExitCode.DONE;
    }
}
