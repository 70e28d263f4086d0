package talus.chain.body;

import java.util.List;
import talus.chain.anthropometry.JointCentreLengths;
import talus.chain.parameters.ParameterValues;
import talus.mechanics.multibody.Vector3;

/**
 * A right foot of a person: joint axes and the points on which it stands. Frame of the foot: origin under the back of the heel on the
 * sole, X along the sole towards the second toe, Y up, Z to the right, which is lateral. The left foot is the mirror image in Z.
 *
 * <p>Four parts: talus, hindfoot (calcaneus), forefoot (midfoot and metatarsals) and toes. Axes, all turning the distal part:
 *
 * <ul>
 *   <li>talocrural, dorsiflexion positive, its lateral end lower and further back;
 *   <li>subtalar, eversion positive, raised and turned to the medial side at its front end;
 *   <li>midtarsal longitudinal, inversion of the forefoot on the hindfoot positive, and oblique, abduction with dorsiflexion positive:
 *       both positive as the planted foot pronates;
 *   <li>toes, extension positive, about the line of the metatarsal heads.
 * </ul>
 *
 * <p>Directions and places with their sources: {@link FootParameters}.
 *
 * @param lengthM heel to tip of the longest toe
 * @param breadthM across the metatarsal heads
 * @param heelToBallM heel to the first metatarsal head
 * @param ankleFromHeelM horizontal place of the ankle centre
 * @param ankleHeightM height of the ankle centre above the sole
 * @param proportions where contacts and joints lie, and how the axes run
 */
public record FootGeometry(
        double lengthM,
        double breadthM,
        double heelToBallM,
        double ankleFromHeelM,
        double ankleHeightM,
        FootProportions proportions) {
    public FootGeometry {
        if (!(lengthM > 0.1 && lengthM < 0.45)) {
            throw new IllegalArgumentException("foot length " + lengthM + " m must be from 0.1 to 0.45");
        }
        if (!(heelToBallM > 0.5 * lengthM && heelToBallM < 0.9 * lengthM)) {
            throw new IllegalArgumentException(
                    "heel to ball " + heelToBallM + " m must be from 0.5 to 0.9 of foot length " + lengthM);
        }
        if (!(ankleFromHeelM > 0 && ankleFromHeelM < heelToBallM)) {
            throw new IllegalArgumentException("ankle " + ankleFromHeelM + " m from the heel must lie before the ball");
        }
    }

    /** The foot of a body with every parameter at its nominal value. */
    public static FootGeometry of(JointCentreLengths body) {
        return of(body, ParameterValues.nominal());
    }

    /** The foot of a body. */
    public static FootGeometry of(JointCentreLengths body, ParameterValues values) {
        return new FootGeometry(
                body.footLengthM(),
                body.footBreadthM(),
                body.heelToBallM(),
                body.ankleFromHeelM(),
                body.ankleHeightM(),
                FootProportions.of(values));
    }

    public Vector3 ankle() {
        return new Vector3(ankleFromHeelM, ankleHeightM, 0);
    }

    public Vector3 subtalar() {
        return new Vector3(ankleFromHeelM, ankleHeightM * (1 - proportions.subtalarBelow()), 0);
    }

    public Vector3 midtarsal() {
        return new Vector3(
                ankleFromHeelM + proportions.midtarsalAhead() * lengthM,
                proportions.midtarsalHeight() * ankleHeightM,
                0);
    }

    /** Centre of the heel's sphere. */
    public Vector3 heelCentre() {
        return new Vector3(proportions.heelAt() * lengthM, proportions.heelRadiusM(), 0);
    }

    /** Contact under the first metatarsal head. */
    public Vector3 firstHead() {
        return new Vector3(heelToBallM, 0, -proportions.headsAt() * breadthM / 2);
    }

    /** Contact under the fifth metatarsal head. */
    public Vector3 fifthHead() {
        return new Vector3(
                heelToBallM - proportions.headsObliquity() * lengthM, 0, proportions.headsAt() * breadthM / 2);
    }

    /** Middle of the line of the metatarsal heads: the toe joint and the ball of the foot. */
    public Vector3 ball() {
        return firstHead().plus(fifthHead()).times(0.5);
    }

    /** Contact under the toes. */
    public Vector3 toe() {
        return new Vector3(proportions.toeAt() * lengthM, 0, 0);
    }

    public Vector3 toeTip() {
        return new Vector3(lengthM, 0, 0);
    }

    /** The contacts of a sole: heel, first and fifth metatarsal head, toes. */
    public static final List<String> CONTACTS = List.of("heel", "firstHead", "fifthHead", "toe");

    /** Where one of the {@link #CONTACTS} presses along the sole, part of foot length from the back of the heel. */
    public double alongSole(String contact) {
        return switch (contact) {
            case "heel" -> proportions.heelAt();
            case "firstHead" -> firstHead().x() / lengthM;
            case "fifthHead" -> fifthHead().x() / lengthM;
            case "toe" -> proportions.toeAt();
            default -> throw new IllegalArgumentException("contact " + contact + " must be one of " + CONTACTS);
        };
    }

    /** Radius of the rounded heel. */
    public double heelRadiusM() {
        return proportions.heelRadiusM();
    }

    public Vector3 talocruralAxis() {
        return direction(proportions.talocrural());
    }

    public Vector3 subtalarAxis() {
        return forwardAxis(proportions.subtalar()).times(-1);
    }

    public Vector3 midtarsalLongitudinalAxis() {
        return forwardAxis(proportions.longitudinal());
    }

    public Vector3 midtarsalObliqueAxis() {
        return forwardAxis(proportions.oblique()).times(-1);
    }

    public Vector3 toeAxis() {
        return fifthHead().minus(firstHead()).unit();
    }

    /** Towards the right, lowered and turned back at its lateral end. */
    private static Vector3 direction(FootProportions.AxisAngles axis) {
        double level = StrictMath.cos(axis.upRad());
        return new Vector3(
                        -level * StrictMath.sin(axis.asideRad()),
                        -StrictMath.sin(axis.upRad()),
                        level * StrictMath.cos(axis.asideRad()))
                .unit();
    }

    /** Towards the toes, raised and turned to the medial side at its front end. */
    private static Vector3 forwardAxis(FootProportions.AxisAngles axis) {
        double level = StrictMath.cos(axis.upRad());
        return new Vector3(
                        level * StrictMath.cos(axis.asideRad()),
                        StrictMath.sin(axis.upRad()),
                        -level * StrictMath.sin(axis.asideRad()))
                .unit();
    }
}
