package talus.chain.anthropometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talus.chain.parameters.ParameterValues;
import talus.chain.statistics.RandomSource;

class JointCentreLengthsTest {
    private static final long SEED = 99L;
    private static final double ROUNDING_M = 1e-12;

    /** Surveys and cadavers agree on the shape of people to about one part in twenty of a length. */
    private static final double BETWEEN_SOURCES = 0.05;

    @ParameterizedTest
    @EnumSource(Sex.class)
    void verticalLengthsAddUpToTheStature(Sex sex) {
        RandomSource random = new RandomSource(SEED);
        BodyEstimate body = BodyEstimateTest.estimate(sex, 1.66, OptionalDouble.empty(), MeasuredSegments.NONE);
        for (int i = 0; i < 20; i++) {
            JointCentreLengths lengths = JointCentreLengths.of(body.draw(random));
            double sum = lengths.hipHeightM() + lengths.c7AboveHipM() + lengths.neckHeadM();
            assertThat(sum).as("seed %d", SEED).isCloseTo(lengths.statureM(), within(ROUNDING_M));
        }
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void meanBodyHasNoSurplusOfHeadAndNeck(Sex sex) {
        JointCentreLengths lengths = JointCentreLengths.of(BodyEstimateTest.meanBody(sex, 1.80));
        assertThat(lengths.headNeckSurplusM()).isCloseTo(0, within(ROUNDING_M));
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void proportionsAgreeWithDrillisAndContini(Sex sex) {
        double height = AnsurTable.mean(sex)[BodyVariable.STATURE.index()];
        JointCentreLengths lengths = JointCentreLengths.of(BodyEstimateTest.meanBody(sex, height));
        assertThat(lengths.thighM() / height).isCloseTo(0.245, within(BETWEEN_SOURCES * 0.245));
        assertThat(lengths.shankM() / height).isCloseTo(0.246, within(BETWEEN_SOURCES * 0.246));
        assertThat(lengths.hipHeightM() / height).isCloseTo(0.530, within(BETWEEN_SOURCES * 0.530));
        assertThat(lengths.footLengthM() / height).isCloseTo(0.152, within(BETWEEN_SOURCES * 0.152));
    }

    @Test
    void menHaveDeLevasUpperArmAndHeadWithNeck() {
        double height = AnsurTable.mean(Sex.MALE)[BodyVariable.STATURE.index()];
        JointCentreLengths lengths = JointCentreLengths.of(BodyEstimateTest.meanBody(Sex.MALE, height));
        assertThat(lengths.upperArmM() / height).isCloseTo(0.2817 / 1.741, within(BETWEEN_SOURCES * 0.16));
        assertThat(lengths.neckHeadM() / height).isCloseTo(0.2429 / 1.741, within(BETWEEN_SOURCES * 0.14));
        assertThat(lengths.c7AboveHipM() / height).isCloseTo(0.6033 / 1.741, within(BETWEEN_SOURCES * 0.35));
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void bonesOfTheHipDoNotWidenWithMass(Sex sex) {
        BodyMeasures light = BodyEstimateTest.estimate(sex, 1.70, OptionalDouble.of(50), MeasuredSegments.NONE)
                .mean();
        BodyMeasures heavy = BodyEstimateTest.estimate(sex, 1.70, OptionalDouble.of(120), MeasuredSegments.NONE)
                .mean();
        assertThat(heavy.hipBreadthM()).isGreaterThan(light.hipBreadthM() + 0.05);
        assertThat(JointCentreLengths.of(heavy).hipHalfWidthM())
                .isCloseTo(JointCentreLengths.of(light).hipHalfWidthM(), within(ROUNDING_M));
    }

    @Test
    void replacedParameterMovesItsLengthAndNoOther() {
        BodyMeasures body = BodyEstimateTest.meanBody(Sex.FEMALE, 1.63);
        JointCentreLengths usual = JointCentreLengths.of(body);
        JointCentreLengths moved = JointCentreLengths.of(
                body, ParameterValues.nominal().with(JointCentreOffsets.HIP_ABOVE_TROCHANTERION, -0.0125));
        assertThat(moved.thighM()).isCloseTo(usual.thighM() - 0.0325, within(ROUNDING_M));
        assertThat(moved.trunkM()).isCloseTo(usual.trunkM() + 0.0325, within(ROUNDING_M));
        assertThat(moved.shankM()).isEqualTo(usual.shankM());
        assertThat(moved.neckHeadM()).isEqualTo(usual.neckHeadM());
    }

    @Test
    void lumbarJointsRiseFromTheSacrumToTheThorax() {
        JointCentreLengths lengths = JointCentreLengths.of(BodyEstimateTest.meanBody(Sex.MALE, 1.78));
        assertThat(lengths.lumbarJointAboveHipM(0)).isEqualTo(lengths.l5s1AboveHipM());
        for (int level = 1; level <= 5; level++) {
            assertThat(lengths.lumbarJointAboveHipM(level)).isGreaterThan(lengths.lumbarJointAboveHipM(level - 1));
        }
        assertThat(lengths.lumbarJointAboveHipM(5)).isLessThan(lengths.trunkM());
        assertThatThrownBy(() -> lengths.lumbarJointAboveHipM(6)).isInstanceOf(IllegalArgumentException.class);
    }
}
