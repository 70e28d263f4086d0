package talus.app.cli;

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

    WrongInput(Problem problem) {
        this(problem.text());
    }
}
