package talus.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import talus.chain.Engine;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;

/** {@code talus version}: the version and nothing else. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json")
    private boolean json;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        JsonObject document = JsonObject.builder().put("engine", Engine.VERSION).build();
        console.answer(json ? JsonText.writeIndented(document) : Engine.VERSION + "\n");
        return ExitCode.DONE;
    }
}
