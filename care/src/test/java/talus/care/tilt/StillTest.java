package talus.care.tilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A phone is simulated on a shin that leans by a known angle: with noise, drifting, askew. */
class StillTest {
    private static final int EVERY_MS = 20;
    private static final int TRIALS = 400;
    private final Random random = new Random(20261129);

    /** How the phone lies on the shin, and how good it is. */
    private record Phone(double askewDeg, double forwardDeg, double noiseDeg, double driftDegPerS) {
        /** What it tells of a shin that leans so far, by turning up about the shin's level axis and then into the phone's frame. */
        Tilt read(double atMs, double leanDeg, Random random) {
            double lean = Math.toRadians(leanDeg + driftDegPerS * atMs / 1000 + noiseDeg * random.nextGaussian());
            double forward = Math.toRadians(forwardDeg);
            double askew = Math.toRadians(askewDeg);
            // up in the frame of a phone that lies straight: y along the shin, z out of it, tipped by what it lies on
            double y = Math.cos(lean - forward);
            double z = -Math.sin(lean - forward);
            double x = Math.toRadians(noiseDeg) * random.nextGaussian();
            double turnedX = x * Math.cos(askew) + y * Math.sin(askew);
            double turnedY = y * Math.cos(askew) - x * Math.sin(askew);
            double beta = Math.asin(Math.clamp(turnedY / Math.sqrt(x * x + y * y + z * z), -1, 1));
            double gamma = Math.atan2(-turnedX, z);
            return new Tilt(atMs, Math.toDegrees(beta), Math.toDegrees(gamma));
        }

        List<Tilt> hold(double fromMs, double leanDeg, Random random) {
            List<Tilt> readings = new ArrayList<>();
            for (double t = 0; t <= Still.HOLD_MS; t += EVERY_MS) {
                readings.add(read(fromMs + t, leanDeg, random));
            }
            return readings;
        }
    }

    private double measured(Phone phone, double leanDeg, double secondsBetween) {
        Still standing = Still.atEnd(phone.hold(0, 0, random)).orElseThrow();
        Still leaning =
                Still.atEnd(phone.hold(secondsBetween * 1000, leanDeg, random)).orElseThrow();
        return leaning.leanDegFrom(standing);
    }

    @Test
    void withoutNoiseTheLeanIsFoundHoweverThePhoneLies() {
        for (double askew : List.of(-25.0, 0.0, 10.0, 40.0)) {
            for (double forward : List.of(-8.0, 0.0, 12.0)) {
                for (double lean : List.of(0.0, 5.0, 20.0, 38.0, 55.0)) {
                    assertThat(measured(new Phone(askew, forward, 0, 0), lean, 5))
                            .isCloseTo(lean, within(1e-6));
                }
            }
        }
    }

    /** Bias and spread against the truth that was put in, for a phone that trembles by 0.3 deg and lies 15 deg askew. */
    @Test
    void noiseMakesNoBias() {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < TRIALS; i++) {
            double truth = 20 + 25 * random.nextDouble();
            double off = measured(new Phone(15, 5, 0.3, 0), truth, 5) - truth;
            sum += off;
            squares += off * off;
        }
        assertThat(sum / TRIALS).isCloseTo(0, within(0.02));
        assertThat(Math.sqrt(squares / TRIALS)).isLessThan(0.12);
    }

    @Test
    void whatDriftsIsOffByTheDriftBetweenTheTwoHolds() {
        assertThat(measured(new Phone(15, 5, 0, 0.05), 35, 6)).isCloseTo(35 + 0.05 * 6, within(0.01));
    }

    @Test
    void movementIsNoHold() {
        Phone phone = new Phone(0, 0, 0.1, 0);
        List<Tilt> leaning = new ArrayList<>();
        List<Tilt> swinging = new ArrayList<>();
        for (double t = 0; t <= Still.HOLD_MS; t += EVERY_MS) {
            leaning.add(phone.read(t, 3 * t / 1000, random));
            swinging.add(phone.read(t, 30 + 2 * Math.sin(t / 80), random));
        }
        assertThat(Still.atEnd(leaning)).isEmpty();
        assertThat(Still.atEnd(swinging)).isEmpty();
    }

    @Test
    void tooShortTooFewOrBrokenOffIsNoHold() {
        Phone phone = new Phone(0, 0, 0, 0);
        List<Tilt> hold = phone.hold(0, 30, random);
        assertThat(Still.atEnd(List.of())).isEmpty();
        assertThat(Still.atEnd(hold.subList(0, hold.size() / 2))).isEmpty();
        List<Tilt> broken = new ArrayList<>(hold);
        broken.removeIf(one -> one.atMs() > 300 && one.atMs() < 700);
        assertThat(Still.atEnd(broken)).isEmpty();
        assertThat(Still.atEnd(hold)).isPresent();
    }

    /** The hold at the end counts, whatever moved before. */
    @Test
    void theLastHoldCounts() {
        Phone phone = new Phone(0, 0, 0.1, 0);
        List<Tilt> readings = new ArrayList<>(phone.hold(0, 10, random));
        readings.addAll(phone.hold(2000, 30, random));
        Still standing = Still.atEnd(phone.hold(0, 0, random)).orElseThrow();
        assertThat(Still.atEnd(readings).orElseThrow().leanDegFrom(standing)).isCloseTo(30, within(0.2));
    }
}
