package talus.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import talus.app.content.ShippedContent;
import talus.care.plan.PlanSchemas;
import talus.chain.contract.Schemas;
import talus.chain.json.JsonText;
import talus.chain.report.words.Words;

/** {@code talus schema}: the JSON Schema of a document. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DOCUMENT", descriptionKey = "DOCUMENT")
    private String document = "";

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        console.answer(JsonText.writeIndented(
                switch (document) {
                    case "scenario" -> Schemas.scenario();
                    case "result" -> Schemas.result();
                    case "check" -> Schemas.check();
                    case "event" -> PlanSchemas.event(ShippedContent.plans().ids());
                    case "plan" -> PlanSchemas.plan();
                    default -> throw new WrongInput("DOCUMENT", document, Words.say(CliMessage.SCHEMA_ALLOWED));
                }));
        return ExitCode.DONE;
    }
}
