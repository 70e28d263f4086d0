package talus.chain.anthropometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talus.chain.statistics.RandomSource;

class BodyEstimateTest {
    private static final long SEED = 4711L;

    /**
     * Lengths of about 1 m through a dozen operations, and through the solution with a covariance of condition number
     * below 1e4.
     */
    private static final double ROUNDING_M = 1e-11;

    /** The same for a mass of 100 kg. */
    private static final double ROUNDING_KG = 1e-9;

    /** Spread that counts as none: 1e-5 of a standard deviation of 3 cm, four times over. */
    private static final double NO_SPREAD_M = 4 * 1e-5 * 0.03;

    /** The same of 14 kg. */
    private static final double NO_SPREAD_KG = 4 * 1e-5 * 14;

    static BodyEstimate estimate(Sex sex, double heightM, OptionalDouble massKg, MeasuredSegments measured) {
        BodyAnswer answer = BodyEstimate.of(new PersonSize(sex, 40, heightM, massKg, measured));
        assertThat(answer).isInstanceOf(BodyAnswer.Possible.class);
        return ((BodyAnswer.Possible) answer).body();
    }

    static BodyMeasures meanBody(Sex sex, double heightM) {
        return estimate(sex, heightM, OptionalDouble.empty(), MeasuredSegments.NONE)
                .mean();
    }

    private static MeasuredSegments shank(double shankM) {
        return new MeasuredSegments(
                OptionalDouble.of(shankM),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void personOfMeanHeightIsTheTablesMean(Sex sex) {
        double[] mean = AnsurTable.mean(sex);
        BodyMeasures body = meanBody(sex, mean[BodyVariable.STATURE.index()]);
        assertThat(body.massKg()).isCloseTo(mean[BodyVariable.MASS.index()], within(ROUNDING_KG));
        assertThat(body.footLengthM()).isCloseTo(mean[BodyVariable.FOOT_LENGTH.index()], within(ROUNDING_M));
        assertThat(body.malleolusToEpicondyleM())
                .isCloseTo(mean[BodyVariable.MALLEOLUS_TO_EPICONDYLE.index()], within(ROUNDING_M));
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void givingTheTypicalMassBackChangesNothing(Sex sex) {
        for (double height : new double[] {1.45, 1.68, 1.95}) {
            BodyEstimate without = estimate(sex, height, OptionalDouble.empty(), shank(0.24 * height));
            double typical = BodyEstimate.typicalMassKg(sex, height);
            BodyEstimate with = estimate(sex, height, OptionalDouble.of(typical), shank(0.24 * height));
            assertThat(without.typicalMassKg()).isEqualTo(typical);
            assertThat(with.mean()).isEqualTo(without.mean());
        }
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void everyMeasuredLengthComesBackExactly(Sex sex) {
        MeasuredSegments measured = new MeasuredSegments(
                OptionalDouble.of(0.425),
                OptionalDouble.of(0.445),
                OptionalDouble.of(0.470),
                OptionalDouble.of(0.268),
                OptionalDouble.of(0.071));
        BodyMeasures mean = estimate(sex, 1.72, OptionalDouble.of(70), measured).mean();
        JointCentreLengths lengths = JointCentreLengths.of(mean);
        assertThat(lengths.shankM()).isCloseTo(0.425, within(ROUNDING_M));
        assertThat(lengths.thighM()).isCloseTo(0.445, within(ROUNDING_M));
        assertThat(lengths.trunkM()).isCloseTo(0.470, within(ROUNDING_M));
        assertThat(lengths.footLengthM()).isCloseTo(0.268, within(ROUNDING_M));
        assertThat(lengths.ankleHeightM()).isCloseTo(0.071, within(ROUNDING_M));
        assertThat(mean.statureM()).isCloseTo(1.72, within(ROUNDING_M));
        assertThat(mean.massKg()).isCloseTo(70, within(ROUNDING_KG));
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void measuredLengthHoldsInEveryDrawnBody(Sex sex) {
        RandomSource random = new RandomSource(SEED);
        BodyEstimate body = estimate(sex, 1.70, OptionalDouble.empty(), shank(0.43));
        for (int i = 0; i < 50; i++) {
            BodyMeasures drawn = body.draw(random);
            assertThat(JointCentreLengths.of(drawn).shankM())
                    .as("seed %d", SEED)
                    .isCloseTo(0.43, within(NO_SPREAD_M));
            assertThat(drawn.statureM()).as("seed %d", SEED).isCloseTo(1.70, within(NO_SPREAD_M));
        }
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void longShankLeavesAShorterTrunkAndBringsALongerFoot(Sex sex) {
        BodyMeasures usual = meanBody(sex, 1.70);
        double usualShank = JointCentreLengths.of(usual).shankM();
        BodyMeasures longLegged = estimate(sex, 1.70, OptionalDouble.empty(), shank(usualShank + 0.03))
                .mean();
        assertThat(longLegged.trochanterionToAcromionM()).isLessThan(usual.trochanterionToAcromionM());
        assertThat(longLegged.footLengthM()).isGreaterThan(usual.footLengthM());
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void proportionsSpreadAsInTheSurvey(Sex sex) {
        RandomSource random = new RandomSource(SEED);
        double height = AnsurTable.mean(sex)[BodyVariable.STATURE.index()];
        BodyEstimate body = estimate(sex, height, OptionalDouble.empty(), MeasuredSegments.NONE);
        int draws = 4000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; i++) {
            double shank = body.draw(random).malleolusToEpicondyleM();
            sum += shank;
            squares += shank * shank;
        }
        double mean = sum / draws;
        double sd = Math.sqrt(squares / draws - mean * mean);
        // The survey's standard error of estimate of the shank on stature: 14.0 mm in men, 17.1 mm in women.
        double expected = sex == Sex.MALE ? 0.0140 : 0.0171;
        double fiveStandardErrors = 5 * expected / Math.sqrt(2.0 * draws);
        double printed = 0.00005;
        assertThat(sd).as("seed %d", SEED).isCloseTo(expected, within(fiveStandardErrors + printed));
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void knownMassIsKeptByDrawsAndUnknownMassSpreads(Sex sex) {
        RandomSource random = new RandomSource(SEED);
        BodyEstimate known = estimate(sex, 1.70, OptionalDouble.of(66), MeasuredSegments.NONE);
        BodyEstimate unknown = estimate(sex, 1.70, OptionalDouble.empty(), MeasuredSegments.NONE);
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 0; i < 200; i++) {
            assertThat(known.draw(random).massKg()).isCloseTo(66, within(NO_SPREAD_KG));
            double mass = unknown.draw(random).massKg();
            least = Math.min(least, mass);
            most = Math.max(most, mass);
        }
        assertThat(least).as("seed %d", SEED).isPositive().isLessThan(0.8 * unknown.typicalMassKg());
        assertThat(most).as("seed %d", SEED).isGreaterThan(1.25 * unknown.typicalMassKg());
    }

    @Test
    void oneSeedDrawsOneBody() {
        BodyEstimate body = estimate(Sex.FEMALE, 1.63, OptionalDouble.empty(), MeasuredSegments.NONE);
        assertThat(body.draw(new RandomSource(SEED))).isEqualTo(body.draw(new RandomSource(SEED)));
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void everyPersonTheContractAllowsHasABody(Sex sex) {
        RandomSource random = new RandomSource(SEED);
        for (double height = PersonSize.MIN_HEIGHT_M; height <= PersonSize.MAX_HEIGHT_M; height += 0.09) {
            for (double mass = PersonSize.MIN_MASS_KG; mass <= PersonSize.MAX_MASS_KG; mass += 27.5) {
                BodyEstimate body = estimate(sex, height, OptionalDouble.of(mass), MeasuredSegments.NONE);
                SegmentInertias.of(JointCentreLengths.of(body.mean()), mass);
                for (int i = 0; i < 5; i++) {
                    BodyMeasures drawn = body.draw(random);
                    assertThat(drawn.trochanterionToCervicaleM())
                            .as("seed %d", SEED)
                            .isGreaterThan(0.2);
                    SegmentInertias.of(JointCentreLengths.of(drawn), drawn.massKg());
                }
            }
        }
    }

    @Test
    void lengthThatNobodyHasIsNamedWithItsRange() {
        BodyAnswer answer = BodyEstimate.of(new PersonSize(Sex.MALE, 30, 1.80, OptionalDouble.empty(), shank(0.60)));
        assertThat(answer).isInstanceOfSatisfying(BodyAnswer.Impossible.class, impossible -> {
            assertThat(impossible.what()).isEqualTo("shankM");
            assertThat(impossible.givenM()).isEqualTo(0.60);
            assertThat(impossible.lowM()).isBetween(0.30, 0.40);
            assertThat(impossible.highM()).isBetween(0.48, 0.56);
        });
    }

    @Test
    void legsThatLeaveNoRoomForTheHeadAreRefused() {
        MeasuredSegments allLong = new MeasuredSegments(
                OptionalDouble.of(0.50),
                OptionalDouble.of(0.53),
                OptionalDouble.of(0.58),
                OptionalDouble.empty(),
                OptionalDouble.of(0.09));
        BodyAnswer answer = BodyEstimate.of(new PersonSize(Sex.MALE, 30, 1.70, OptionalDouble.empty(), allLong));
        assertThat(answer).isInstanceOf(BodyAnswer.Impossible.class);
    }

    @Test
    void everySizeOutsideTheContractIsABug() {
        for (double[] wrong : new double[][] {
            {17.9, 1.7, 70},
            {90.1, 1.7, 70},
            {40, 1.29, 70},
            {40, 2.21, 70},
            {40, 1.7, 34},
            {40, 1.7, 201},
            {40, Double.NaN, 70}
        }) {
            assertThatThrownBy(() -> new PersonSize(
                            Sex.FEMALE, wrong[0], wrong[1], OptionalDouble.of(wrong[2]), MeasuredSegments.NONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be from");
        }
    }

    @Test
    void distanceFromTableGrowsAwayFromItsMiddle() {
        double[] mean = AnsurTable.mean(Sex.MALE);
        BodyEstimate middle = estimate(
                Sex.MALE,
                mean[BodyVariable.STATURE.index()],
                OptionalDouble.of(mean[BodyVariable.MASS.index()]),
                MeasuredSegments.NONE);
        BodyEstimate far = estimate(Sex.MALE, 2.10, OptionalDouble.of(60), MeasuredSegments.NONE);
        assertThat(middle.distanceFromTable()).isZero();
        assertThat(far.distanceFromTable()).isGreaterThan(5);
    }
}
