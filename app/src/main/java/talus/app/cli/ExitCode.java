package talus.app.cli;

/** What the process's exit code says. */
public final class ExitCode {
    /** The question was answered; an infeasible strategy beside a feasible one is an answer. */
    public static final int DONE = 0;
    /** A bug in Talus. */
    public static final int BUG = 1;
    /** What was typed or read is not allowed; nothing was done. */
    public static final int WRONG_INPUT = 2;
    /** No strategy is feasible; the result is printed all the same. */
    public static final int NOTHING_FEASIBLE = 3;
    /** Nothing that was asked for is available in this version. */
    public static final int NOT_AVAILABLE = 4;

    private ExitCode() {}
}
