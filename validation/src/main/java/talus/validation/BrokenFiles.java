package talus.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import talus.app.cli.ExitCode;
import talus.chain.contract.ScenarioWriter;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonObject;

/**
 * Is every broken file refused in one line that says where? Valid scenarios, broken in one place, go through {@code talus predict}: exit
 * code 2, nothing on standard output, one line on standard error with the path, or with line and column where the text is not JSON.
 */
final class BrokenFiles {
    private final long seed;
    private final int count;
    private final Tally ways = new Tally();
    private final Failures failures = new Failures();

    BrokenFiles(long seed, int count) {
        this.seed = seed;
        this.count = count;
    }

    Findings run() throws IOException {
        RandomScenarios scenarios = new RandomScenarios(seed, RandomScenarios.Spread.USUAL);
        Path folder = Files.createTempDirectory("talus-broken");
        Path file = folder.resolve("scenario.json");
        for (int i = 0; i < count; i++) {
            Scenario scenario = scenarios.any(i);
            Draw draw = new Draw(seed - i, RandomScenarios.Spread.USUAL);
            BrokenJson.Broken broken = new BrokenJson(draw, ScenarioWriter.write(scenario)).next();
            Files.writeString(file, broken.text());
            ways.add(broken.how());
            look(i, broken, CommandLine.talus("predict", file.toString(), "--json"), file.toString());
        }
        Files.deleteIfExists(file);
        Files.delete(folder);
        JsonObject figures = JsonObject.builder()
                .put("files", count)
                .put("ways", ways.json())
                .put("failed", failures.count())
                .put("failures", failures.json())
                .build();
        return new Findings(figures, failures.lines());
    }

    private void look(int index, BrokenJson.Broken broken, CommandLine.Ran ran, String file) {
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
