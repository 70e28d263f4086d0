package talus.app.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.Band;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.SideDifference;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.shape.Problem;
import talus.chain.export.MujocoExport;
import talus.chain.prediction.BodyExport;
import talus.chain.prediction.Prediction;

/** The command line with an engine that answers by hand and with its streams caught. */
final class CommandLineFixture {
    /** A whole scenario. */
    static final String SCENARIO =
            "{\"person\": {\"sex\": \"female\", \"ageYears\": 41, \"heightM\": 1.68, \"massKg\": 66},"
                    + " \"ankles\": {\"left\": {\"wallDistanceM\": 0.06}, \"right\": {\"limitDeg\": 36}},"
                    + " \"task\": {\"kind\": \"squat\", \"depth\": {\"thighDeg\": 0}, \"arms\": \"forward\"},"
                    + " \"options\": {\"frames\": 5, \"strategies\": \"all\"}}";

    static final Function<Scenario, Prediction> FEASIBLE =
            scenario -> new Prediction.Answered(result(scenario, Optional.of(StrategyName.HEELS_DOWN)));

    static final Function<Scenario, Prediction> NOTHING_FEASIBLE =
            scenario -> new Prediction.Answered(result(scenario, Optional.empty()));

    static final Function<Scenario, Prediction> REFUSING = scenario -> new Prediction.Refused(
            new Problem("person.segments.thighM", "0.7", "beside the other lengths a number from 0.3 to 0.5"));

    static final Function<Scenario, Prediction> UNAVAILABLE = scenario -> new Prediction.Unavailable("task.squat");

    static final Function<Scenario, Prediction> BROKEN = scenario -> {
        throw new IllegalStateException("first line\nsecond line");
    };

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    Function<Scenario, Prediction> engine = FEASIBLE;
    Function<Scenario, BodyExport> export =
            scenario -> new BodyExport.Done(new MujocoExport.Exported("<mujoco/>", "{}"));
    String input = "";
    boolean traces;

    private CommandLineFixture() {}

    static CommandLineFixture with(Function<Scenario, Prediction> engine) {
        CommandLineFixture fixture = new CommandLineFixture();
        fixture.engine = engine;
        return fixture;
    }

    CommandLineFixture reading(String text) {
        input = text;
        return this;
    }

    CommandLineFixture tracing() {
        traces = true;
        return this;
    }

    int run(String... words) {
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                traces);
        return TalusCommand.run(console, engine, (scenario, values) -> engine.apply(scenario), export, words);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    static Result result(Scenario scenario, Optional<StrategyName> preferred) {
        AnkleAnswer ankle = new AnkleAnswer(0.06, 28, true, new Band(26, 30));
        return new Result(
                "0.0.0",
                scenario,
                new AnkleAnswers(ankle, ankle),
                new SideDifference(0, false),
                preferred,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
