package talus.browser;

import java.util.function.DoubleUnaryOperator;
import org.teavm.jso.JSExport;

/**
 * A piece of the engine whose answer shows every bit, to be run on the JVM and in the browser and compared.
 *
 * <p>The answer has one line per piece: its name and a 64-bit digest of all numbers that it produced.
 */
public final class Smoke {
    private static final int DRAWS = 4000;

    private Smoke() {}

    /**
     * Computes with arguments drawn from the given text.
     *
     * @param text any text; it seeds the arguments
     * @return lines of {@code name digest}, the digest in hexadecimal
     */
    @JSExport
    public static String run(String text) {
        StringBuilder answer = new StringBuilder();
        elementary(answer, text, "sqrt", 1e3, x -> Math.sqrt(Math.abs(x)));
        elementary(answer, text, "sin", 1e3, StrictMath::sin);
        elementary(answer, text, "cos", 1e3, StrictMath::cos);
        elementary(answer, text, "tan", 1e3, StrictMath::tan);
        elementary(answer, text, "exp", 700, StrictMath::exp);
        elementary(answer, text, "log", 1e3, x -> StrictMath.log(Math.abs(x)));
        elementary(answer, text, "atan", 1e3, StrictMath::atan);
        elementary(answer, text, "asin", 1, StrictMath::asin);
        elementary(answer, text, "acos", 1, StrictMath::acos);
        elementary(answer, text, "tanh", 20, StrictMath::tanh);
        elementary(answer, text, "expm1", 20, StrictMath::expm1);
        elementary(answer, text, "atan2", 1e3, x -> StrictMath.atan2(x, 7 - x));
        return answer.toString();
    }

    private static void elementary(
            StringBuilder answer, String text, String name, double range, DoubleUnaryOperator f) {
        Digest digest = new Digest();
        long state = text.hashCode();
        for (int i = 0; i < DRAWS; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            double unit = (state >> 11) * 0x1p-52;
            digest.add(f.applyAsDouble(range * unit));
        }
        digest.appendTo(answer, name);
    }
}
