package talus.browser;

import java.util.function.DoubleUnaryOperator;
import org.teavm.jso.JSExport;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.ScenarioReader;
import talus.chain.json.JsonText;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/** Calls of the engine whose answers show every bit, to be run on the JVM and in the browser and compared. */
public final class Smoke {
    private static final int DRAWS = 4000;

    private Smoke() {}

    /** Exists because the compiler asks for one; does nothing. */
    public static void main(String[] args) {}

    /**
     * Answers a scenario.
     *
     * @param scenarioJson text of a scenario
     * @return text of the result, or what was wrong
     */
    @JSExport
    public static String predict(String scenarioJson) {
        return switch (ScenarioReader.readText(scenarioJson)) {
            case ReadOutcome.Ok ok ->
                switch (Predictor.predict(ok.scenario())) {
                    case Prediction.Answered answered -> JsonText.write(ResultWriter.write(answered.result()));
                    case Prediction.Refused refused -> refused.toString();
                    case Prediction.Unavailable unavailable -> unavailable.toString();
                };
            case ReadOutcome.Refused refused -> refused.toString();
            case ReadOutcome.NotJson notJson -> notJson.toString();
        };
    }

    /**
     * Computes elementary functions of arguments drawn from a seed.
     *
     * @param seed any text
     * @return a line for each function: its name and a 64-bit digest of all its values, in hexadecimal
     */
    @JSExport
    public static String elementary(String seed) {
        StringBuilder answer = new StringBuilder();
        digest(answer, seed, "sqrt", 1e3, x -> Math.sqrt(Math.abs(x)));
        digest(answer, seed, "floor", 1e3, Math::floor);
        digest(answer, seed, "ceil", 1e3, Math::ceil);
        digest(answer, seed, "signum", 1, Math::signum);
        digest(answer, seed, "copySign", 1, x -> Math.copySign(2, x));
        digest(answer, seed, "clamp", 1, x -> Math.clamp(x, -0.5, 0.5));
        digest(answer, seed, "sin", 1e3, StrictMath::sin);
        digest(answer, seed, "cos", 1e3, StrictMath::cos);
        digest(answer, seed, "tan", 1e3, StrictMath::tan);
        digest(answer, seed, "exp", 700, StrictMath::exp);
        digest(answer, seed, "expm1", 20, StrictMath::expm1);
        digest(answer, seed, "log", 1e3, x -> StrictMath.log(Math.abs(x)));
        digest(answer, seed, "atan", 1e3, StrictMath::atan);
        digest(answer, seed, "atan2", 1e3, x -> StrictMath.atan2(x, 7 - x));
        digest(answer, seed, "asin", 1, StrictMath::asin);
        digest(answer, seed, "acos", 1, StrictMath::acos);
        digest(answer, seed, "tanh", 20, StrictMath::tanh);
        return answer.toString();
    }

    private static void digest(
            StringBuilder answer, String seed, String name, double range, DoubleUnaryOperator function) {
        Digest digest = new Digest();
        long state = seed.hashCode();
        for (int i = 0; i < DRAWS; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            double unit = (state >> 11) * 0x1p-52;
            digest.add(function.applyAsDouble(range * unit));
        }
        digest.appendTo(answer, name);
    }
}
