package talus.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import talus.chain.Engine;

/** {@code talus version}: the version and nothing else. */
@Command(name = "version", description = "Print the version.")
final class VersionCommand implements Callable<Integer> {
    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().println(Engine.VERSION);
        return ExitCode.DONE;
    }
}
