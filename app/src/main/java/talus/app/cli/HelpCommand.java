package talus.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import talus.chain.report.words.Words;

/** {@code talus help}: how a command is used, whatever its depth. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", descriptionKey = "COMMAND")
    private List<String> path = new ArrayList<>();

    HelpCommand(Console console) {
        this.console = console;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() throws WrongInput {
        CommandLine command = spec.parent().commandLine();
        for (String name : path) {
            CommandLine next = command.getSubcommands().get(name);
            if (next == null) {
                throw new WrongInput(Words.say(CliMessage.UNKNOWN_COMMAND, name));
            }
            command = next;
        }
        console.answer(command.getUsageMessage(CommandLine.Help.Ansi.OFF));
        return ExitCode.DONE;
    }
}
