package talus.browser;

import java.util.function.DoubleUnaryOperator;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;

/** The elementary functions that the engine uses, in a form that shows every bit, to be compared between browser and JVM. */
final class Elementary {
    private static final int DRAWS = 4000;

    private Elementary() {}

    /**
     * Computes elementary functions of arguments drawn from a seed.
     *
     * @param seed any text
     * @return a JSON object: for each function a 64-bit digest of all its values, in hexadecimal
     */
    static String digests(String seed) {
        JsonObject.Builder answer = JsonObject.builder();
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
        return JsonText.write(answer.build());
    }

    private static void digest(
            JsonObject.Builder answer, String seed, String name, double range, DoubleUnaryOperator function) {
        Digest digest = new Digest();
        long state = seed.hashCode();
        for (int i = 0; i < DRAWS; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            double unit = (state >> 11) * 0x1p-52;
            digest.add(function.applyAsDouble(range * unit));
        }
        answer.put(name, digest.text());
    }
}
