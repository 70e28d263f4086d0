package talus.care.test;

import java.util.Optional;
import talus.care.event.Method;
import talus.care.rule.CareNumbers;
import talus.chain.parameters.Parameter;

/** What two single tests of a series can differ by without a change (95 %). */
public final class DetectableChange {
    private DetectableChange() {}

    /** Of a series, in its unit. */
    public static Parameter of(Series series) {
        return switch (series.test()) {
            case KNEE_TO_WALL, KNEE_TO_WALL_STRAIGHT -> lean(series);
            case CALF_RAISES -> CareNumbers.CHANGE_RAISES;
            case STANCE_OPEN, STANCE_CLOSED, STANCE_LADDER -> CareNumbers.CHANGE_STANCE_S;
            case CHAIR_STAND -> CareNumbers.CHANGE_CHAIR_STAND;
            case SQUAT_DEPTH -> CareNumbers.CHANGE_SQUAT_DEG;
        };
    }

    private static Parameter lean(Series series) {
        if (series.method().equals(Optional.of(Method.TAPE))) {
            return CareNumbers.CHANGE_TAPE_M;
        }
        return series.method().equals(Optional.of(Method.CAMERA))
                ? CareNumbers.CHANGE_CAMERA_DEG
                : CareNumbers.CHANGE_INCLINOMETER_DEG;
    }

    /**
     * Of a difference of two means of {@code k} tests each: a single test's error is the change over 1.96 sqrt 2, a mean's that over
     * sqrt k, and the difference of two such means has 1.96 sqrt 2 of it.
     */
    public static double ofMeans(Series series, int k) {
        return of(series).value() / Math.sqrt(k);
    }

    /** Of a single test against the mean of {@code k} before it: by the same reckoning the two errors add to sqrt((1 + 1/k) / 2) of it. */
    public static double ofLast(Series series, int k) {
        return of(series).value() * Math.sqrt((1 + 1.0 / k) / 2);
    }
}
