package talus.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;

/** Asks {@code validation/mujoco/oracle.py} about a folder of exported cases. */
final class MujocoOracle {
    /** Largest relative difference of a generalized force. */
    static final double LIMIT = 1e-6;

    private MujocoOracle() {}

    /** The oracle's figures, and whether they keep the limit. */
    record Answer(JsonObject figures, boolean met) {}

    static Answer ask(Path home, Path cases) throws IOException {
        Path figures = cases.resolve("figures.json");
        Path mujoco = home.resolve("validation/mujoco");
        Process process = new ProcessBuilder(
                        mujoco.resolve("in-venv").toString(),
                        mujoco.resolve("oracle.py").toString(),
                        cases.toString(),
                        "--summary",
                        "--limit",
                        Double.toString(LIMIT),
                        "--out",
                        figures.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int exitCode = waitFor(process);
        if (!Files.exists(figures)) {
            return new Answer(JsonObject.builder().put("exitCode", exitCode).build(), false);
        }
        if (JsonParser.parse(Files.readString(figures)) instanceof ParseOutcome.Parsed parsed
                && parsed.json() instanceof JsonObject found) {
            JsonObject.Builder kept = JsonObject.builder();
            for (String name : new String[] {"cases", "frames", "worst", "limit", "mujoco"}) {
                kept.putIf(name, found.get(name));
            }
            return new Answer(kept.build(), exitCode == 0);
        }
        throw new IOException("the oracle wrote no JSON object to " + figures);
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while MuJoCo was asked", e);
        }
    }
}
