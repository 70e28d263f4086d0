package talus.chain.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import talus.chain.body.RandomBody;
import talus.chain.body.Side;
import talus.mechanics.calculus.TaylorTape;

/** The ankle's passive moment of people whose tissue comes from their wall test. */
class JointTissueTest {
    private static final double DEG = SamplePerson.DEG;
    private static final int PEOPLE = 10;

    /** Sixty bisections of 150 degrees end at rounding; the moment changes by some 3 N.m a degree there. */
    private static final double SAME_NM = 1e-9;

    private static double resistanceNm(SamplePerson person, Side side, double ankleRad, double kneeRad) {
        TaylorTape tape = new TaylorTape(1, 60);
        tape.begin(0, 0);
        JointTissue tissue = new JointTissue(person.subject());
        return -tape.value(tissue.ankleDorsiflexion(tape, side, tape.constant(ankleRad), tape.constant(kneeRad)));
    }

    @Test
    void atTheWallsAngleAndKneeTheTissueCarriesTheLimitMoment() {
        for (long seed = 1; seed <= PEOPLE; seed++) {
            SamplePerson person = SamplePerson.of(RandomBody.of(seed), 0.04, 0.12);
            for (Side side : Side.BOTH) {
                AnkleTissue ankle = person.ankle(side);
                assertThat(resistanceNm(person, side, ankle.stopAngleRad(), WallTest.kneeRad(person.subject())))
                        .as("%s, %s", person.body(), side)
                        .isCloseTo(ankle.limitMomentNm(), within(SAME_NM));
            }
        }
    }

    @Test
    void straightKneeBringsTheLimitEarlier(TestReporter reporter) {
        StringBuilder earlier = new StringBuilder();
        for (long seed = 1; seed <= PEOPLE; seed++) {
            SamplePerson person = SamplePerson.of(RandomBody.of(seed), 0.04, 0.12);
            for (Side side : Side.BOTH) {
                AnkleTissue ankle = person.ankle(side);
                double straight = angleOf(person, side, ankle.limitMomentNm(), 0);
                double lostDeg = (ankle.stopAngleRad() - straight) / DEG;
                earlier.append(String.format(Locale.ROOT, "%.1f ", lostDeg));
                assertThat(lostDeg).as("%s, %s", person.body(), side).isBetween(1.0, 20.0);
            }
        }
        reporter.publishEntry("degrees that a straight knee takes from the ankle", earlier.toString());
    }

    @Test
    void stifferAnklesResistMoreAtEveryAngle() {
        for (long seed = 1; seed <= PEOPLE; seed++) {
            SamplePerson person = SamplePerson.of(RandomBody.of(seed), 0.04, 0.12);
            for (int deg = 0; deg <= 25; deg += 5) {
                assertThat(resistanceNm(person, Side.LEFT, deg * DEG, 0))
                        .as("%s, %s degrees", person.body(), deg)
                        .isGreaterThan(resistanceNm(person, Side.RIGHT, deg * DEG, 0));
            }
        }
    }

    /** What straight legs meet in standing, with the shank 3 degrees forward: the smaller it is, the less it turns standing into leaning. */
    @Test
    void resistanceInStandingIsReported(TestReporter reporter) {
        StringBuilder moments = new StringBuilder();
        for (double m : new double[] {0, 0.04, 0.08, 0.12}) {
            SamplePerson person = SamplePerson.of(RandomBody.meanMan(), m, m);
            double nm = resistanceNm(person, Side.LEFT, 3 * DEG, 0);
            moments.append(String.format(Locale.ROOT, "%.0f cm %.1f ", 100 * m, nm));
            assertThat(nm).isLessThan(person.ankle(Side.LEFT).limitMomentNm());
        }
        reporter.publishEntry("calf's moment in standing, N.m a leg, by wall distance", moments.toString());
    }

    /** The angle at which the tissue carries a moment. */
    private static double angleOf(SamplePerson person, Side side, double momentNm, double kneeRad) {
        double low = -60 * DEG;
        double high = 60 * DEG;
        for (int i = 0; i < 60; i++) {
            double middle = 0.5 * (low + high);
            if (resistanceNm(person, side, middle, kneeRad) < momentNm) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }
}
