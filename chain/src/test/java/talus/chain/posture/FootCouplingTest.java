package talus.chain.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import talus.chain.body.RandomBody;

/** What a planted foot does when its hindfoot rolls in. */
class FootCouplingTest {
    private static final double DEG = SamplePerson.DEG;

    /** Cadaver legs, calcaneal eversion to tibial rotation (A53). */
    private static final double COUPLING = 0.68;

    private static final double COUPLING_SPREAD = 0.15;

    private final PlantedFoot foot = new PlantedFoot(SamplePerson.of(RandomBody.meanMan(), 0.10, 0.10));

    @Test
    void evertingHeelTurnsTheTibiaInwardsAsInCadaverLegs(TestReporter reporter) {
        PlantedFoot.State inverted = foot.upright(-4 * DEG);
        PlantedFoot.State everted = foot.upright(4 * DEG);
        double coupling = (everted.tibialRotationRad() - inverted.tibialRotationRad())
                / (everted.calcanealEversionRad() - inverted.calcanealEversionRad());
        reporter.publishEntry("tibial rotation per calcaneal eversion", Double.toString(coupling));
        assertThat(coupling).isCloseTo(COUPLING, within(COUPLING_SPREAD));
    }

    @Test
    void archSinksUnderLoad(TestReporter reporter) {
        double before = foot.upright(0, 0.1).archM();
        double first = before;
        for (double load = 0.2; load < 1.05; load += 0.1) {
            double now = foot.upright(0, load).archM();
            assertThat(now).as("%s of body weight", load).isLessThan(before);
            before = now;
        }
        reporter.publishEntry(
                "midtarsal joint from 0.1 to 1 body weight, mm",
                String.format(Locale.ROOT, "%.1f to %.1f", 1000 * first, 1000 * before));
    }

    /** The talus' head carries the navicular, whose height is what clinicians measure; the joint's centre below it is only reported. */
    @Test
    void archSinksAsTheFootRollsIn(TestReporter reporter) {
        StringBuilder heights = new StringBuilder();
        double before = Double.POSITIVE_INFINITY;
        for (int deg = -6; deg <= 8; deg += 2) {
            PlantedFoot.State now = foot.upright(deg * DEG);
            heights.append(
                    String.format(Locale.ROOT, "%d: %.2f %.2f, ", deg, 1000 * now.talarHeadM(), 1000 * now.archM()));
            assertThat(now.talarHeadM()).as("%s", heights).isLessThan(before);
            before = now.talarHeadM();
        }
        reporter.publishEntry(
                "subtalar eversion, degrees: heights of talar head and midtarsal joint, mm", heights.toString());
    }

    @Test
    void pronationBringsTheShinForwardOverAnAnkleThatBendsNoFurther(TestReporter reporter) {
        double perDegree = (foot.heldAnkle(4 * DEG, 10 * DEG).shinRad()
                        - foot.heldAnkle(-4 * DEG, 10 * DEG).shinRad())
                / (8 * DEG);
        reporter.publishEntry("degrees of shin per degree of subtalar eversion", Double.toString(perDegree));
        assertThat(perDegree).isPositive();
    }
}
