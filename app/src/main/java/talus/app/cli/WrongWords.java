package talus.app.cli;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import talus.chain.report.words.Words;

/** What the library that reads the words found wrong with them, in Talus' own. */
final class WrongWords {
    private WrongWords() {}

    static String tell(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice -> Words.say(CliMessage.GIVEN_TWICE, name(twice.getOverwritten()));
            case MissingParameterException missing when !missing.getMissing().isEmpty() -> missing(missing);
            default -> String.valueOf(e.getMessage());
        };
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String word = e.getUnmatched().getFirst();
        if (word.startsWith("-")) {
            return Words.say(CliMessage.UNKNOWN_OPTION, word);
        }
        if (Quantity.isUnit(word)) {
            return Words.say(CliMessage.UNIT_APART, word);
        }
        boolean holdsOthers = !e.getCommandLine().getSubcommands().isEmpty();
        return Words.say(holdsOthers ? CliMessage.UNKNOWN_COMMAND : CliMessage.UNKNOWN_WORD, word);
    }

    /** An option without its value, or what must be given and is not there at all. */
    private static String missing(MissingParameterException e) {
        List<ArgSpec> missing = e.getMissing();
        return missing.size() == 1 && missing.getFirst() instanceof OptionSpec option && !option.required()
                ? Words.say(CliMessage.NEEDS_VALUE, name(option), option.paramLabel())
                : Words.say(
                        CliMessage.MISSING,
                        WrongInput.joined(missing.stream().map(WrongWords::name).toList()));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
