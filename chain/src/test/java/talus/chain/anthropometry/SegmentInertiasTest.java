package talus.chain.anthropometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talus.chain.parameters.ParameterValues;

class SegmentInertiasTest {
    private static final double MASS_KG = 72;

    /** Sums of fewer than twenty numbers. */
    private static final double ROUNDING = 1e-12;

    private static JointCentreLengths lengths(Sex sex) {
        return JointCentreLengths.of(BodyEstimateTest.meanBody(sex, 1.72));
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void partsAddUpToThePerson(Sex sex) {
        assertThat(SegmentInertias.of(lengths(sex), MASS_KG).totalMassKg())
                .isCloseTo(MASS_KG, within(ROUNDING * MASS_KG));
    }

    @Test
    void menCarryThePublishedShares() {
        SegmentInertias parts = SegmentInertias.of(lengths(Sex.MALE), MASS_KG);
        assertThat(parts.thigh().massKg() / MASS_KG).isCloseTo(0.1416, within(ROUNDING));
        assertThat(parts.headNeck().massKg() / MASS_KG).isCloseTo(0.0694, within(ROUNDING));
        assertThat(parts.forearmHand().massKg() / MASS_KG).isCloseTo(0.0162 + 0.0061, within(ROUNDING));
        double trunk = parts.pelvis().massKg() + parts.thorax().massKg();
        for (RigidPart vertebra : parts.vertebrae()) {
            trunk += vertebra.massKg();
        }
        assertThat(trunk / MASS_KG).isCloseTo(0.4346, within(ROUNDING));
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void piecesOfTheTrunkAreTheWholeTrunk(Sex sex) {
        JointCentreLengths lengths = lengths(sex);
        SegmentInertias parts = SegmentInertias.of(lengths, MASS_KG);
        List<RigidPart> pieces = new ArrayList<>(parts.vertebrae());
        pieces.add(parts.pelvis());
        pieces.add(parts.thorax());
        double scale = MASS_KG / (sex == Sex.FEMALE ? 0.9999 : 1.0);
        RigidPart whole =
                new TrunkProfile(sex, lengths.c7AboveHipM()).between("trunk", 0, lengths.c7AboveHipM(), scale);
        RigidPart sum = together(pieces);
        assertThat(sum.massKg()).isCloseTo(whole.massKg(), within(ROUNDING * MASS_KG));
        assertThat(sum.comUpM()).isCloseTo(whole.comUpM(), within(ROUNDING));
        assertThat(sum.aboutForwardKgM2()).isCloseTo(whole.aboutForwardKgM2(), within(ROUNDING * 10));
        assertThat(sum.aboutUpKgM2()).isCloseTo(whole.aboutUpKgM2(), within(ROUNDING * 10));
        assertThat(sum.aboutRightKgM2()).isCloseTo(whole.aboutRightKgM2(), within(ROUNDING * 10));
    }

    /**
     * The table's own whole trunk differs from its three parts by up to 1 % of its length and 11 % of its radii of
     * gyration.
     */
    @ParameterizedTest
    @EnumSource(Sex.class)
    void trunkFromItsPartsIsCloseToTheTablesWholeTrunk(Sex sex) {
        DeLevaTable table = sex == Sex.FEMALE ? DeLevaTable.TRUNK_FEMALE : DeLevaTable.TRUNK_MALE;
        RigidPart whole = new TrunkProfile(sex, 1).between("trunk", 0, 1, 1);
        assertThat(1 - whole.comUpM()).isCloseTo(table.com(), within(0.01));
        double mass = whole.massKg();
        assertThat(mass).isCloseTo(table.massShare(), within(ROUNDING));
        assertThat(Math.sqrt(whole.aboutForwardKgM2() / mass))
                .isCloseTo(table.sagittal(), within(0.11 * table.sagittal()));
        assertThat(Math.sqrt(whole.aboutRightKgM2() / mass))
                .isCloseTo(table.transverse(), within(0.11 * table.transverse()));
        assertThat(Math.sqrt(whole.aboutUpKgM2() / mass))
                .isCloseTo(table.longitudinal(), within(0.11 * table.longitudinal()));
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void partsOfTheFootAreTheTablesFoot(Sex sex) {
        JointCentreLengths lengths = lengths(sex);
        DeLevaTable foot = sex == Sex.FEMALE ? DeLevaTable.FOOT_FEMALE : DeLevaTable.FOOT_MALE;
        List<RigidPart> parts =
                FootParts.of(foot, 1, lengths.footLengthM(), lengths.ankleHeightM(), ParameterValues.nominal());
        RigidPart whole = together(parts);
        double square = lengths.footLengthM() * lengths.footLengthM();
        assertThat(whole.massKg()).isCloseTo(1, within(ROUNDING));
        assertThat(whole.comForwardM()).isCloseTo(foot.com() * lengths.footLengthM(), within(ROUNDING));
        assertThat(whole.aboutUpKgM2()).isCloseTo(foot.sagittal() * foot.sagittal() * square, within(ROUNDING));
        double transverse = foot.transverse() * foot.transverse() * square;
        assertThat(whole.aboutRightKgM2()).isBetween(transverse, 1.03 * transverse);
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void partsOfTheFootFollowEachOtherFromHeelToToe(Sex sex) {
        JointCentreLengths lengths = lengths(sex);
        List<RigidPart> foot = SegmentInertias.of(lengths, MASS_KG).foot();
        assertThat(foot).extracting(RigidPart::name).containsExactly("talus", "hindfoot", "forefoot", "toes");
        assertThat(foot.get(1).comForwardM()).isLessThan(foot.get(0).comForwardM());
        assertThat(foot.get(0).comForwardM()).isLessThan(foot.get(2).comForwardM());
        assertThat(foot.get(2).comForwardM()).isLessThan(lengths.heelToBallM());
        assertThat(foot.get(3).comForwardM()).isBetween(lengths.heelToBallM(), lengths.footLengthM());
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void everyVertebraCarriesTheSliceAtItsOwnHeight(Sex sex) {
        JointCentreLengths lengths = lengths(sex);
        List<RigidPart> vertebrae = SegmentInertias.of(lengths, MASS_KG).vertebrae();
        assertThat(vertebrae).extracting(RigidPart::name).containsExactly("l5", "l4", "l3", "l2", "l1");
        for (int i = 0; i < vertebrae.size(); i++) {
            assertThat(vertebrae.get(i).comUpM())
                    .isBetween(lengths.lumbarJointAboveHipM(i), lengths.lumbarJointAboveHipM(i + 1));
        }
    }

    @Test
    void massAboveTheSacrumIsAboutHalfOfAMan() {
        SegmentInertias parts = SegmentInertias.of(lengths(Sex.MALE), 1);
        double above = parts.thorax().massKg() + parts.headNeck().massKg();
        above += 2 * (parts.upperArm().massKg() + parts.forearmHand().massKg());
        for (RigidPart vertebra : parts.vertebrae()) {
            above += vertebra.massKg();
        }
        // Dumas 2007 0.49, Winter's trunk less pelvis 0.54 of body mass.
        assertThat(above).isBetween(0.49, 0.54);
    }

    private static RigidPart together(List<RigidPart> parts) {
        double mass = 0;
        double forward = 0;
        double up = 0;
        for (RigidPart part : parts) {
            mass += part.massKg();
            forward += part.massKg() * part.comForwardM();
            up += part.massKg() * part.comUpM();
        }
        forward /= mass;
        up /= mass;
        double aboutForward = 0;
        double aboutUp = 0;
        double aboutRight = 0;
        for (RigidPart part : parts) {
            double df = (part.comForwardM() - forward) * (part.comForwardM() - forward);
            double du = (part.comUpM() - up) * (part.comUpM() - up);
            aboutForward += part.aboutForwardKgM2() + part.massKg() * du;
            aboutUp += part.aboutUpKgM2() + part.massKg() * df;
            aboutRight += part.aboutRightKgM2() + part.massKg() * (df + du);
        }
        return new RigidPart("sum", mass, forward, up, aboutForward, aboutUp, aboutRight);
    }
}
