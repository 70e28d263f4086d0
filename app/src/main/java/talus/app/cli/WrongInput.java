package talus.app.cli;

import java.util.List;
import talus.chain.contract.shape.NearName;
import talus.chain.contract.shape.Problem;
import talus.chain.report.words.Words;

/** What was typed or read is not allowed. Thrown inside a command, printed in one line where all commands end. */
final class WrongInput extends Exception {
    private static final long serialVersionUID = 1L;

    /** The whole line, without the program's name. */
    WrongInput(String line) {
        super(line, null, false, false);
    }

    /** A field, what was given for it, what is allowed. */
    WrongInput(String field, String given, String allowed) {
        this(Words.say(CliMessage.NOT_ALLOWED, field, given, allowed));
    }

    /** What must be given and was not. */
    static WrongInput missing(List<String> names) {
        return new WrongInput(Words.say(CliMessage.MISSING, joined(names)));
    }

    /** A list for people. */
    static String joined(List<String> names) {
        String all = names.getFirst();
        for (String name : names.subList(1, names.size())) {
            all = Words.say(CliMessage.JOINED, all, name);
        }
        return all;
    }

    /** A name that is none of the known ones, with the nearest of them. */
    static WrongInput unknown(CliMessage isNone, String given, List<String> known) {
        String line = Words.say(isNone, given);
        return new WrongInput(NearName.of(given, known)
                .map(near -> Words.say(CliMessage.DID_YOU_MEAN, line, near))
                .orElse(line));
    }

    WrongInput(Problem problem) {
        this(problem.text());
    }
}
