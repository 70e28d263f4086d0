package talus.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.app.cli.ExitCode;
import talus.chain.contract.ScenarioWriter;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonObject;

/**
 * Is every broken file refused in one line that says where? Valid scenarios, broken in one place, go through {@code talus predict}: exit
 * code 2, nothing on standard output, one line on standard error with the path, or with line and column where the text is not JSON. All
 * in this process, and a sample through {@code ./talus} itself, since starting it takes its time.
 */
final class BrokenFiles {
    /** How many files go through the launcher. */
    private static final int LAUNCHED = 25;

    private final Optional<Path> home;
    private final long seed;
    private final int count;
    private final Tally ways = new Tally();
    private final Failures failures = new Failures();
    private final Failures launchFailures = new Failures();

    /**
     * @param home the project's folder; when empty nothing is launched
     */
    BrokenFiles(Optional<Path> home, long seed, int count) {
        this.home = home;
        this.seed = seed;
        this.count = count;
    }

    Findings run() throws IOException {
        RandomScenarios scenarios = new RandomScenarios(seed, RandomScenarios.Spread.USUAL);
        if (home.isPresent()) {
            // builds, so that what follows is only the answer
            CommandLine.Ran built = CommandLine.launch(home.get(), "version");
            if (built.exitCode() != ExitCode.DONE) {
                throw new IOException("./talus version gives exit code " + built.exitCode() + ", " + built.err());
            }
        }
        int launched = 0;
        Path folder = Files.createTempDirectory("talus-broken");
        Path file = folder.resolve("scenario.json");
        for (int i = 0; i < count; i++) {
            Scenario scenario = scenarios.any(i);
            Draw draw = new Draw(seed - i, RandomScenarios.Spread.USUAL);
            BrokenJson.Broken broken = new BrokenJson(draw, ScenarioWriter.write(scenario)).next();
            Files.writeString(file, broken.text());
            ways.add(broken.how());
            look(i, broken, CommandLine.talus("predict", file.toString(), "--json"), file.toString(), failures);
            if (home.isPresent() && launched * (long) count <= (long) i * Math.min(LAUNCHED, count)) {
                launched++;
                CommandLine.Ran ran = CommandLine.launch(home.get(), "predict", file.toString(), "--json");
                look(i, broken, ran, file.toString(), launchFailures);
            }
        }
        Files.deleteIfExists(file);
        Files.delete(folder);
        JsonObject figures = JsonObject.builder()
                .put("files", count)
                .put("ways", ways.json())
                .put("failed", failures.count())
                .put("failures", failures.json())
                .put(
                        "launched",
                        JsonObject.builder()
                                .put("files", launched)
                                .put("failed", launchFailures.count())
                                .put("failures", launchFailures.json())
                                .build())
                .build();
        List<String> missed = new ArrayList<>(failures.lines());
        launchFailures.lines().forEach(line -> missed.add("./talus, " + line));
        return new Findings(figures, missed);
    }

    private static void look(int index, BrokenJson.Broken broken, CommandLine.Ran ran, String file, Failures failures) {
        String err = ran.err().replace(file, "FILE");
        boolean oneLine = err.endsWith("\n") && err.indexOf('\n') == err.length() - 1;
        boolean says = err.contains(" " + broken.told());
        boolean traced = err.contains("Exception") || err.contains("\tat ");
        if (ran.exitCode() != ExitCode.WRONG_INPUT || !ran.out().isEmpty() || !oneLine || !says || traced) {
            failures.add(
                    index,
                    broken.how() + " at " + broken.told() + " gives exit code " + ran.exitCode() + ", " + err.strip());
        }
    }
}
