package talus.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import talus.care.strip.Paper;
import talus.care.strip.WallStrip;
import talus.chain.contract.scenario.Worded;

/** {@code talus strip}: the page with the wall strip, to print. */
@Command(name = "strip")
final class StripCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--paper", paramLabel = "PAPER", required = true)
    private String paper = "";

    StripCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        for (Paper known : Paper.ALL) {
            if (known.word().equals(paper)) {
                console.answer(WallStrip.page(known));
                return ExitCode.DONE;
            }
        }
        throw new WrongInput("--paper", paper, WrongInput.joined(Worded.words(Paper.ALL)));
    }
}
