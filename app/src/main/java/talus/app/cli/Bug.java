package talus.app.cli;

import talus.chain.report.words.Words;

/** What is said when Talus itself is wrong. */
final class Bug {
    private Bug() {}

    /** One line, and the trace when it is asked for. */
    static void tell(Console console, Throwable bug) {
        console.tell(line(bug));
        if (console.traces()) {
            bug.printStackTrace(console.err());
            console.err().flush();
        }
    }

    static String line(Throwable bug) {
        StackTraceElement[] frames = bug.getStackTrace();
        String what = frames.length == 0
                ? bug.toString()
                : Words.say(CliMessage.BUG_AT, bug.toString(), frames[0].toString());
        return Words.say(CliMessage.BUG, what, Console.TRACE);
    }
}
