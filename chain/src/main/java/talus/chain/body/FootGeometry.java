package talus.chain.body;

import java.util.List;
import talus.chain.anthropometry.JointCentreLengths;
import talus.mechanics.multibody.Vector3;

/**
 * A right foot of a person: joint axes and the points on which it stands. Frame of the foot: origin under the back of the heel on the
 * sole, X along the sole towards the second toe, Y up, Z to the right, which is lateral. The left foot is the mirror image in Z.
 *
 * <p>Four parts: talus, hindfoot (calcaneus), forefoot (midfoot and metatarsals) and toes. Axes, all turning the distal part:
 *
 * <ul>
 *   <li>talocrural, dorsiflexion positive: 82.7 degrees to the long axis of the tibia with the lateral end lower, 84 degrees to the
 *       midline with the lateral end behind (Inman 1976, recalled-H);
 *   <li>subtalar, eversion positive: 42 degrees up, 20 degrees medial (Isman and Inman 1968, recalled-H, gives 42 +- 9 and 23 +- 11; a
 *       textbook mean is 16; 20 lies between);
 *   <li>midtarsal longitudinal, 15 degrees up and 9 medial, inversion of the forefoot on the hindfoot positive, and oblique, 52 up
 *       and 57 medial, abduction with dorsiflexion positive (Manter 1941, recalled-M): both positive as the planted foot pronates;
 *   <li>toes, extension positive, about the line of the metatarsal heads.
 * </ul>
 *
 * @param lengthM heel to tip of the longest toe
 * @param breadthM across the metatarsal heads
 * @param heelToBallM heel to the first metatarsal head
 * @param ankleFromHeelM horizontal place of the ankle centre
 * @param ankleHeightM height of the ankle centre above the sole
 */
public record FootGeometry(
        double lengthM, double breadthM, double heelToBallM, double ankleFromHeelM, double ankleHeightM) {
    private static final double DEG = StrictMath.PI / 180;

    /** Radius of the rounded heel (m): assumed, a heel pad of 18 mm under a calcaneal tuberosity of similar radius. */
    public static final double HEEL_RADIUS_M = 0.03;

    /** Place of the heel's centre of pressure in flat standing, part of foot length: assumed, half the breadth of a heel pad. */
    public static final double HEEL_AT = 0.10;

    /** Place of the toes' centre of pressure, part of foot length: assumed, the pulp of the great toe. */
    public static final double TOE_AT = 0.88;

    /** The fifth metatarsal head lies behind the first by this part of foot length: assumed from the obliquity of the metatarsal break. */
    public static final double HEADS_OBLIQUITY = 0.075;

    /** The outer heads' centres of pressure, part of half the breadth: assumed. */
    public static final double HEADS_AT = 0.85;

    /** The subtalar joint's centre below the ankle's, part of ankle height: assumed, 2 cm in a foot of 7 cm. */
    public static final double SUBTALAR_BELOW = 0.285;

    /** The midtarsal joint ahead of the ankle, part of foot length: assumed, Chopart's line about 4 cm before the ankle. */
    public static final double MIDTARSAL_AHEAD = 0.155;

    /** Height of the midtarsal joint, part of ankle height: assumed. */
    public static final double MIDTARSAL_HEIGHT = 0.5;

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

    /** The foot of a body. */
    public static FootGeometry of(JointCentreLengths body) {
        return new FootGeometry(
                body.footLengthM(),
                body.footBreadthM(),
                body.heelToBallM(),
                body.ankleFromHeelM(),
                body.ankleHeightM());
    }

    public Vector3 ankle() {
        return new Vector3(ankleFromHeelM, ankleHeightM, 0);
    }

    public Vector3 subtalar() {
        return new Vector3(ankleFromHeelM, ankleHeightM * (1 - SUBTALAR_BELOW), 0);
    }

    public Vector3 midtarsal() {
        return new Vector3(ankleFromHeelM + MIDTARSAL_AHEAD * lengthM, MIDTARSAL_HEIGHT * ankleHeightM, 0);
    }

    /** Centre of the heel's sphere. */
    public Vector3 heelCentre() {
        return new Vector3(HEEL_AT * lengthM, HEEL_RADIUS_M, 0);
    }

    /** Contact under the first metatarsal head. */
    public Vector3 firstHead() {
        return new Vector3(heelToBallM, 0, -HEADS_AT * breadthM / 2);
    }

    /** Contact under the fifth metatarsal head. */
    public Vector3 fifthHead() {
        return new Vector3(heelToBallM - HEADS_OBLIQUITY * lengthM, 0, HEADS_AT * breadthM / 2);
    }

    /** Middle of the line of the metatarsal heads: the toe joint and the ball of the foot. */
    public Vector3 ball() {
        return firstHead().plus(fifthHead()).times(0.5);
    }

    /** Contact under the toes. */
    public Vector3 toe() {
        return new Vector3(TOE_AT * lengthM, 0, 0);
    }

    public Vector3 toeTip() {
        return new Vector3(lengthM, 0, 0);
    }

    /** The contacts of a sole: heel, first and fifth metatarsal head, toes. */
    public static final List<String> CONTACTS = List.of("heel", "firstHead", "fifthHead", "toe");

    /** Where one of the {@link #CONTACTS} presses along the sole, part of foot length from the back of the heel. */
    public double alongSole(String contact) {
        return switch (contact) {
            case "heel" -> HEEL_AT;
            case "firstHead" -> firstHead().x() / lengthM;
            case "fifthHead" -> fifthHead().x() / lengthM;
            case "toe" -> TOE_AT;
            default -> throw new IllegalArgumentException("contact " + contact + " must be one of " + CONTACTS);
        };
    }

    public Vector3 talocruralAxis() {
        return direction(7.3, 6);
    }

    public Vector3 subtalarAxis() {
        return forwardAxis(42, 20).times(-1);
    }

    public Vector3 midtarsalLongitudinalAxis() {
        return forwardAxis(15, 9);
    }

    public Vector3 midtarsalObliqueAxis() {
        return forwardAxis(52, 57).times(-1);
    }

    public Vector3 toeAxis() {
        return fifthHead().minus(firstHead()).unit();
    }

    /** Towards the right, lowered and turned back at its lateral end. */
    private static Vector3 direction(double loweredDeg, double backDeg) {
        double level = StrictMath.cos(loweredDeg * DEG);
        return new Vector3(
                        -level * StrictMath.sin(backDeg * DEG),
                        -StrictMath.sin(loweredDeg * DEG),
                        level * StrictMath.cos(backDeg * DEG))
                .unit();
    }

    /** Towards the toes, raised and turned to the medial side at its front end. */
    private static Vector3 forwardAxis(double raisedDeg, double medialDeg) {
        double level = StrictMath.cos(raisedDeg * DEG);
        return new Vector3(
                        level * StrictMath.cos(medialDeg * DEG),
                        StrictMath.sin(raisedDeg * DEG),
                        -level * StrictMath.sin(medialDeg * DEG))
                .unit();
    }
}
