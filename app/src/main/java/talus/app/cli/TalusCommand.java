package talus.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import talus.app.log.StoreFailure;
import talus.chain.contract.scenario.Scenario;
import talus.chain.parameters.ParameterValues;
import talus.chain.prediction.BodyExport;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;
import talus.chain.report.words.Words;

/** The command {@code talus}, which only holds the others. */
@Command(name = "talus", synopsisSubcommandLabel = "COMMAND")
public final class TalusCommand {
    private static final String PROGRAM = "talus";
    private static final String HELP = PROGRAM + " help";
    private static final int HELP_WIDTH = 100;

    private TalusCommand() {}

    /** Runs the words, or {@code help} when there are none; returns an {@link ExitCode}. No exception leaves it. */
    public static int run(Console console, String... words) {
        return run(console, Predictor::predict, Predictor::predict, BodyExport::mjcf, words);
    }

    /** The same with a given engine, once for nominal parameters and once for others. */
    static int run(
            Console console,
            Function<Scenario, Prediction> engine,
            BiFunction<Scenario, ParameterValues, Prediction> engineWith,
            Function<Scenario, BodyExport> export,
            String... words) {
        int exitCode;
        try {
            exitCode = line(console, engine, engineWith, export).execute(command(words));
        } catch (RuntimeException | Error e) {
            Bug.tell(console, e);
            exitCode = ExitCode.BUG;
        }
        if (console.out().checkError()) {
            console.tell(CliMessage.OUTPUT_LOST);
            return exitCode == ExitCode.DONE ? ExitCode.BUG : exitCode;
        }
        return exitCode;
    }

    /** Without words help is meant; the usual option for the version is a command here. */
    private static String[] command(String... words) {
        if (words.length == 0) {
            return new String[] {"help"};
        }
        return words.length == 1 && (words[0].equals("--version") || words[0].equals("-V"))
                ? new String[] {"version"}
                : words;
    }

    static CommandLine line(
            Console console,
            Function<Scenario, Prediction> engine,
            BiFunction<Scenario, ParameterValues, Prediction> engineWith,
            Function<Scenario, BodyExport> export) {
        CommandLine line = new CommandLine(new TalusCommand())
                .addSubcommand(new HelpCommand(console))
                .addSubcommand(new CheckCommand(console, engine))
                .addSubcommand(new PredictCommand(console, engine))
                .addSubcommand(new CompareCommand(console, engine))
                .addSubcommand(
                        new CommandLine(new ExportCommand.Group()).addSubcommand(new ExportCommand(console, export)))
                .addSubcommand(new ExercisesCommand(console))
                .addSubcommand(new LearnCommand(console, engine))
                .addSubcommand(new PlanCommand(console))
                .addSubcommand(new NoteCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new PrintCommand(console))
                .addSubcommand(new CalendarCommand(console))
                .addSubcommand(
                        new CommandLine(new PeopleCommand(console)).addSubcommand(new PeopleCommand.Add(console)))
                .addSubcommand(
                        new CommandLine(new DevicesCommand(console)).addSubcommand(new DevicesCommand.Remove(console)))
                .addSubcommand(new CommandLine(new LogCommand(console)).addSubcommand(new LogAddCommand(console)))
                .addSubcommand(new ExportPersonCommand(console))
                .addSubcommand(new ImportPersonCommand(console))
                .addSubcommand(new ErasePersonCommand(console))
                .addSubcommand(new BackupCommand(console))
                .addSubcommand(new BackupCommand.Restore(console))
                .addSubcommand(new StripCommand(console))
                .addSubcommand(new ContactCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new DoctorCommand(console, engineWith))
                .addSubcommand(new VersionCommand(console))
                .addSubcommand(new RehearseCommand());
        withHelpOption(line);
        return line.setResourceBundle(ResourceBundle.getBundle("talus.app.cli.help", Locale.ROOT))
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((e, _) -> wrongWords(e, console))
                .setExecutionExceptionHandler((e, command, _) -> failed(e, command, console));
    }

    /** Every command answers {@code --help} too. */
    private static void withHelpOption(CommandLine line) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .descriptionKey("--help")
                        .build());
        line.getSubcommands().values().forEach(TalusCommand::withHelpOption);
    }

    private static int wrongWords(ParameterException wrong, Console console) {
        ParameterException e = unknownBeforeMissing(wrong);
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String line = WrongWords.tell(e);
        if (!near.isEmpty()) {
            line = Words.say(CliMessage.DID_YOU_MEAN, line, near.getFirst());
        }
        return wrongInput(line, e.getCommandLine(), console);
    }

    /** A misspelt option is told rather than that the option is missing. */
    private static ParameterException unknownBeforeMissing(ParameterException e) {
        List<String> unknown = e.getCommandLine().getUnmatchedArguments();
        return e instanceof MissingParameterException && !unknown.isEmpty()
                ? new UnmatchedArgumentException(e.getCommandLine(), unknown)
                : e;
    }

    private static int failed(Exception e, CommandLine command, Console console) {
        if (e instanceof WrongInput wrong) {
            return wrongInput(String.valueOf(wrong.getMessage()), command, console);
        }
        if (e instanceof StoreFailure) {
            console.tell(CliMessage.STORE_BROKEN);
            return ExitCode.NOT_AVAILABLE;
        }
        Bug.tell(console, e);
        return ExitCode.BUG;
    }

    private static int wrongInput(String line, CommandLine command, Console console) {
        String name = command.getCommandSpec().qualifiedName();
        String see =
                name.equals(PROGRAM) || name.equals(HELP) ? HELP : HELP + " " + name.substring(PROGRAM.length() + 1);
        console.tell(CliMessage.SEE, line, see);
        return ExitCode.WRONG_INPUT;
    }
}
