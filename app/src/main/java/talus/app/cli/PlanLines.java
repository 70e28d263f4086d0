package talus.app.cli;

import talus.care.event.EventReader;
import talus.care.plan.PlanRequest;
import talus.care.plan.PlanWriter;
import talus.care.plan.Planner;
import talus.care.programme.Content;
import talus.chain.contract.ProblemWriter;
import talus.chain.json.Json;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;

/** {@code talus plan --lines}: for each line with events and a day one line with a plan. */
final class PlanLines {
    private final Console console;
    private final Content content;
    private final EventReader reader;

    PlanLines(Console console, Content content) {
        this.console = console;
        this.content = content;
        this.reader = new EventReader(content.ids());
    }

    int run(String file) throws WrongInput {
        return new LineByLine(console, LogSource.LONGEST_BYTES, this::answer).run(file);
    }

    private Json answer(String line) {
        return switch (JsonParser.parse(line)) {
            case ParseOutcome.Malformed malformed -> ProblemWriter.write(malformed);
            case ParseOutcome.Parsed parsed ->
                switch (PlanRequest.read(parsed.json(), reader)) {
                    case PlanRequest.Outcome.Refused refused -> ProblemWriter.write(refused.problems());
                    case PlanRequest.Outcome.Ok ok ->
                        PlanWriter.write(Planner.plan(
                                content, ok.request().log(), ok.request().on()));
                };
        };
    }
}
