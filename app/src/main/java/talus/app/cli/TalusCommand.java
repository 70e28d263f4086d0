package talus.app.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code talus}, which only holds the others. */
@Command(
        name = "talus",
        description = "An ankle measured with a tape, and what it does to knee, hip, pelvis and lumbar spine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = CommandLine.HelpCommand.class)
public final class TalusCommand {
    private TalusCommand() {}

    /** Runs the words, or {@code help} when there are none; returns an {@link ExitCode}. No exception leaves it. */
    public static int run(Console console, String... words) {
        CommandLine line = new CommandLine(new TalusCommand())
                .addSubcommand(new DoctorCommand(console))
                .addSubcommand(new VersionCommand(console))
                .addSubcommand(new RehearseCommand())
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((e, _) -> wrongInput(e, console))
                .setExecutionExceptionHandler((e, _, _) -> bug(e, console));
        return line.execute(words.length == 0 ? new String[] {"help"} : words);
    }

    private static int wrongInput(ParameterException e, Console console) {
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String see = command.equals("talus") ? "talus help" : "talus help " + command.substring("talus ".length());
        console.err()
                .println("talus: " + oneLine(String.valueOf(e.getMessage()))
                        + (near.isEmpty() ? "" : "; did you mean " + near.getFirst() + "?")
                        + " (see: " + see + ")");
        return ExitCode.WRONG_INPUT;
    }

    private static int bug(Exception e, Console console) {
        StackTraceElement[] frames = e.getStackTrace();
        String where = frames.length == 0 ? "" : " at " + frames[0];
        console.err().println("talus: this is a bug in Talus: " + oneLine(e.toString()) + where);
        return ExitCode.BUG;
    }

    private static String oneLine(String text) {
        return String.join(" ", text.lines().map(String::strip).toList());
    }
}
