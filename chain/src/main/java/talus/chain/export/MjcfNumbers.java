package talus.chain.export;

import talus.chain.json.NumberText;
import talus.mechanics.multibody.Vector3;

/** Numbers as attributes of MuJoCo's XML: at full precision, separated by spaces. */
final class MjcfNumbers {
    private MjcfNumbers() {}

    /** The shortest decimal that reads back to the same double. */
    static String number(double value) {
        return NumberText.write(value);
    }

    static String numbers(double... values) {
        StringBuilder out = new StringBuilder();
        for (double value : values) {
            if (!out.isEmpty()) {
                out.append(' ');
            }
            out.append(NumberText.write(value));
        }
        return out.toString();
    }

    static String vector(Vector3 v) {
        return numbers(v.x(), v.y(), v.z());
    }
}
