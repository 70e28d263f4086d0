package talus.care.tilt;

import java.util.List;
import java.util.Optional;

/**
 * A phone that is held still: where up was, on average.
 *
 * @param noiseDeg root mean square of the distance of the single readings from it
 */
public record Still(Up up, double noiseDeg) {
    /** A hold is judged over so long, ms (our own: shorter catches the turning point of a swing, longer tires). */
    static final double HOLD_MS = 1000;

    /** No longer without a reading, ms (our own: sensors give 20 and more a second). */
    static final double GAP_MS = 200;

    /** Fewest readings of a hold (our own). */
    static final int FEWEST = 10;

    /** A hold stays within so much of its mean, deg (our own: above the tremble of a leg that holds, below a lean in progress). */
    static final double STILL_DEG = 0.75;

    /** Within a hold its first half and its second agree to so much, deg: a slow lean is no hold (our own). */
    static final double CREEP_DEG = 0.5;

    /** The last hold at the end of these readings, which are in order of time; empty while there is movement, or too few of them. */
    public static Optional<Still> atEnd(List<Tilt> readings) {
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        double end = readings.getLast().atMs();
        List<Tilt> window =
                readings.stream().filter(one -> one.atMs() > end - HOLD_MS).toList();
        boolean isLong = readings.getFirst().atMs() <= end - HOLD_MS;
        if (!isLong || window.size() < FEWEST || hasGap(window)) {
            return Optional.empty();
        }
        Up mean = mean(window);
        double noise = noise(window, mean);
        int half = window.size() / 2;
        double creep = mean(window.subList(0, half)).angleDeg(mean(window.subList(half, window.size())));
        return noise <= STILL_DEG && creep <= CREEP_DEG ? Optional.of(new Still(mean, noise)) : Optional.empty();
    }

    private static boolean hasGap(List<Tilt> window) {
        for (int i = 1; i < window.size(); i++) {
            if (window.get(i).atMs() - window.get(i - 1).atMs() > GAP_MS) {
                return true;
            }
        }
        return false;
    }

    private static Up mean(List<Tilt> window) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (Tilt one : window) {
            Up up = one.up();
            x += up.x();
            y += up.y();
            z += up.z();
        }
        double length = StrictMath.sqrt(x * x + y * y + z * z);
        return new Up(x / length, y / length, z / length);
    }

    private static double noise(List<Tilt> window, Up mean) {
        double sum = 0;
        for (Tilt one : window) {
            double off = mean.angleDeg(one.up());
            sum += off * off;
        }
        return StrictMath.sqrt(sum / window.size());
    }

    /**
     * How far the shin leaned from there to here, deg. The whole angle between the two directions of up: however askew the phone lies on the
     * shin, a lean about a level axis turns up by just so much. A lean sideways would add to it.
     */
    public double leanDegFrom(Still standing) {
        return standing.up.angleDeg(up);
    }
}
