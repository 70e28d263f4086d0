package talus.chain.posture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.body.Coordinates;
import talus.chain.body.FootGeometry;
import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.chain.parameters.ParameterValues;
import talus.chain.tissue.RienerEdrich;
import talus.mechanics.calculus.TaylorTape;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.optimization.InteriorPoint;
import talus.mechanics.optimization.InteriorPointOptions;
import talus.mechanics.optimization.Outcome;

/**
 * The knee-to-wall test of one leg, as statics of shank and foot: the instant at which the heel is about to leave the floor.
 *
 * <p>The state is defined by (all assumed, from how the test is instructed): the front foot carries
 * {@link WallTestParameters#FOOT_LOAD} of body weight straight down, the heel {@link WallTestParameters#HEEL_SHARE} of that and the toes
 * nothing, the knee is bent by {@link WallTestParameters#KNEE} and stands over the second toe, and the muscles of ankle and subtalar joints are at rest. With the midtarsal springs in equilibrium and the heel on the floor these are
 * as many equations as unknowns; the last one is the entered distance or shin inclination, and the passive ankle moment at the limit
 * comes out. Given the tissue instead, the distance comes out.
 */
public final class WallTest {
    /** Joints of shank and foot, in the order of a reading's coordinates. */
    public static final List<String> JOINTS = List.of(
            Coordinates.ANKLE_DORSIFLEXION,
            Coordinates.SUBTALAR_EVERSION,
            Coordinates.MIDTARSAL_OBLIQUE,
            Coordinates.MIDTARSAL_LONGITUDINAL,
            Coordinates.TOE_EXTENSION);

    /** Contact variables that are zero in the test. */
    static final List<String> UNLOADED = List.of("toe", "groundForward", "groundRight", "groundTwist");

    private static final double DEG = JointTissue.DEG;
    private static final int BISECTIONS = 60;

    private final HumanModel human;
    private final Subject subject;
    private final Side side;
    private final FootSupport support;
    private final ParameterValues values;
    private final double knee;
    private final double footLoad;
    private final double heelShare;

    /** What the last equation asks for. */
    private enum Given {
        SHIN,
        DISTANCE,
        TISSUE
    }

    /**
     * A test's outcome.
     *
     * @param shinRad inclination of the shin
     * @param distanceM big toe to wall, negative when the knee stays short of it
     * @param ankleRad talocrural angle
     * @param momentNm passive moment of the ankle
     * @param coordinates foot joints: talocrural, subtalar, oblique, longitudinal, toes, rad
     */
    public record Reading(
            double shinRad, double distanceM, double ankleRad, double momentNm, List<Double> coordinates) {}

    /**
     * @param human the body
     * @param subject strength, tissue and size; its ankles are used only by {@link #atRest}
     * @param side the tested leg
     */
    public WallTest(HumanModel human, Subject subject, Side side) {
        this.human = human;
        this.subject = subject;
        this.side = side;
        this.support = FootSupport.of(side, human.foot(), 0, 0, 0, 0);
        this.values = subject.values();
        this.knee = kneeRad(subject);
        this.footLoad = values.of(WallTestParameters.FOOT_LOAD);
        this.heelShare = values.of(WallTestParameters.HEEL_SHARE);
    }

    /** How far the knee is bent in the test. */
    public static double kneeRad(Subject subject) {
        return subject.values().of(WallTestParameters.KNEE) * DEG;
    }

    /** The state in which the shin has the given inclination; empty when this leg has none. */
    public Optional<Reading> atShin(double shinRad) {
        return solve(Given.SHIN, shinRad, shinRad);
    }

    /** The state in which the knee touches a wall at the given distance from the toe; empty when the leg is too short for it. */
    public Optional<Reading> atDistance(double distanceM) {
        double guess = human.lengths().wallGeometry().leanRad(distanceM).orElse(60 * DEG);
        return solve(Given.DISTANCE, distanceM, guess);
    }

    /** The state that this subject's tissue allows: the measured distance again, when the tissue was made from it. */
    public Optional<Reading> atRest() {
        return solve(Given.TISSUE, 0, subject.ankle(side).stopAngleRad());
    }

    /**
     * The tissue that makes the model stop in the given state. The average calf (Riener and Edrich's curve) would reach the limit moment at
     * some angle; of the degrees that this ankle lacks against it, {@link WallTestParameters#CALF_PART} is the calf's, whose curve moves, and the rest the joint's,
     * whose stop carries what is missing at the limit. Degrees beyond the average are the calf's alone.
     */
    public AnkleTissue tissue(Reading limit) {
        RienerEdrich riener = RienerEdrich.of(subject.massKg(), subject.heightM(), values);
        double average = angleAt(riener, limit.momentNm());
        double lacking = limit.ankleRad() - average;
        double shift = lacking < 0 ? values.of(WallTestParameters.CALF_PART) * lacking : lacking;
        double calf = resistance(riener, limit.ankleRad() - shift);
        // a supple calf explains the whole moment: what is left of it is rounding, of either sign
        return new AnkleTissue(shift, limit.ankleRad(), Math.max(0, limit.momentNm() - calf), limit.momentNm());
    }

    /** Where the calf's resistance, which grows with the angle, reaches a moment; rad. */
    private double angleAt(RienerEdrich riener, double momentNm) {
        double low = -60 * DEG;
        double high = 90 * DEG;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = 0.5 * (low + high);
            if (resistance(riener, middle) < momentNm) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    private double resistance(RienerEdrich riener, double ankleRad) {
        double[] angles = {ankleRad, knee, 0};
        return -riener.ankleNm(angles, new double[RienerEdrich.WORK]);
    }

    private Optional<Reading> solve(Given given, double target, double shinGuess) {
        CoordinateMap map = new CoordinateMap(human.model());
        Coordinates.PELVIS.forEach(map::free);
        List<String> joints = JOINTS.stream().map(side::of).toList();
        joints.forEach(map::free);
        map.fixed(side.of(Coordinates.KNEE_FLEXION), knee);
        Standing standing = new Standing(human, subject);
        List<ContactVariable> contacts = new ArrayList<>();
        List<PointDifference> lengths = new ArrayList<>();
        standing.contacts(support, contacts);
        new PlantedSole(human, support).lengths(lengths);
        Landmark kneeCentre = human.landmark("knee", side);
        Landmark ankle = human.landmark("ankle", side);
        lengths.add(ground("knee.forward", kneeCentre, support.heading()));
        lengths.add(ground("knee.up", kneeCentre, Vector3.Y));
        lengths.add(ground("knee.right", kneeCentre, support.right()));
        lengths.add(ground("ankle.forward", ankle, support.heading()));
        lengths.add(ground("ankle.up", ankle, Vector3.Y));
        Quantities quantities = new Quantities(human.model(), map, contacts, List.of(), lengths);
        Terms terms = new Terms();
        equations(given, target, quantities, terms);
        terms.compile();
        VariableBounds bounds = new VariableBounds(quantities.variableCount());
        for (String name : UNLOADED) {
            bounds.bound(quantities.contact(side.of(name)), 0, 0);
        }
        PostureProgram program = new PostureProgram(subject, quantities, terms, List.of(), bounds);
        Outcome outcome = new InteriorPoint(program, InteriorPointOptions.DEFAULT.withExplainsInfeasibility(false))
                .solve(guess(quantities, shinGuess));
        if (!(outcome instanceof Outcome.Converged)) {
            return Optional.empty();
        }
        quantities.evaluate(outcome.iterate().x());
        return Optional.of(reading(quantities, joints));
    }

    private static PointDifference ground(String name, Landmark at, Vector3 direction) {
        return new PointDifference(name, at.body(), at.place(), -1, Vector3.ZERO, direction);
    }

    private void equations(Given given, double target, Quantities q, Terms terms) {
        JointTissue tissue = new JointTissue(subject);
        double unit = 10 / subject.momentUnitNm();
        new PlantedSole(human, support).add(true, q, terms);
        restingFoot(subject, side, support.origin().dot(support.right()), q, terms);
        terms.equality(
                "oblique",
                (t, in) -> t.scale(t.subtract(in[0], tissue.oblique(t, in[1])), unit),
                q.torque(side.of(Coordinates.MIDTARSAL_OBLIQUE)),
                q.coordinate(side.of(Coordinates.MIDTARSAL_OBLIQUE)));
        terms.equality(
                "longitudinal",
                (t, in) -> t.scale(t.subtract(in[0], tissue.longitudinal(t, in[1])), unit),
                q.torque(side.of(Coordinates.MIDTARSAL_LONGITUDINAL)),
                q.coordinate(side.of(Coordinates.MIDTARSAL_LONGITUDINAL)));
        switch (given) {
            case SHIN ->
                terms.equality(
                        "shin",
                        (t, in) -> {
                            int forward = t.subtract(in[0], in[2]);
                            int up = t.subtract(in[1], in[3]);
                            return t.shift(t.atan2(forward, up), -target);
                        },
                        q.length("knee.forward"),
                        q.length("knee.up"),
                        q.length("ankle.forward"),
                        q.length("ankle.up"));
            case DISTANCE ->
                terms.equality(
                        "wall",
                        (t, in) -> t.scale(
                                t.shift(
                                        in[0],
                                        -(target
                                                + toeForward()
                                                - human.lengths().kneeToPatellaFrontM())),
                                Standing.LENGTH_SCALE),
                        q.length("knee.forward"));
            case TISSUE ->
                terms.equality(
                        "ankle",
                        (t, in) -> {
                            int bent = t.constant(knee);
                            return t.scale(t.subtract(in[0], tissue.ankleDorsiflexion(t, side, in[1], bent)), unit);
                        },
                        q.torque(side.of(Coordinates.ANKLE_DORSIFLEXION)),
                        q.coordinate(side.of(Coordinates.ANKLE_DORSIFLEXION)));
        }
    }

    /** Load, heel's share, toes that carry nothing, subtalar muscles at rest, knee over the second toe: what both the leg alone and the whole body meet. */
    static void restingFoot(Subject subject, Side side, double line, Quantities q, Terms terms) {
        JointTissue tissue = new JointTissue(subject);
        double load = subject.values().of(WallTestParameters.FOOT_LOAD);
        double heel = subject.values().of(WallTestParameters.HEEL_SHARE) * load;
        int[] normals = new int[FootGeometry.CONTACTS.size()];
        for (int i = 0; i < normals.length; i++) {
            normals[i] = q.contact(side.of(FootGeometry.CONTACTS.get(i)));
        }
        terms.equality(
                "wall.load", (t, in) -> t.shift(t.add(t.add(in[0], in[1]), t.add(in[2], in[3])), -load), normals);
        terms.equality("wall.heelShare", (t, in) -> t.shift(in[0], -heel), normals[0]);
        double unit = 10 / subject.momentUnitNm();
        terms.equality(
                "wall.subtalarAtRest",
                (t, in) -> t.scale(t.subtract(in[0], tissue.subtalar(t, in[1])), unit),
                q.torque(side.of(Coordinates.SUBTALAR_EVERSION)),
                q.coordinate(side.of(Coordinates.SUBTALAR_EVERSION)));
        terms.equality(
                "wall.kneeOverToe",
                (t, in) -> t.scale(t.shift(in[0], -line), Standing.LENGTH_SCALE),
                q.length("knee.right"));
    }

    private double toeForward() {
        return support.place(human.foot().toeTip()).dot(support.heading());
    }

    private double[] guess(Quantities q, double shin) {
        double[] x = new double[q.variableCount()];
        double tilt = shin - knee;
        double shank = human.lengths().shankM();
        double thigh = human.lengths().thighM();
        x[q.coordinate(Coordinates.PELVIS_TILT)] = tilt;
        x[q.coordinate(Coordinates.PELVIS_FORWARD)] = shank * StrictMath.sin(shin) + thigh * StrictMath.sin(tilt);
        x[q.coordinate(Coordinates.PELVIS_UP)] =
                human.foot().ankleHeightM() + shank * StrictMath.cos(shin) + thigh * StrictMath.cos(tilt);
        x[q.coordinate(Coordinates.PELVIS_RIGHT)] =
                -side.lateral() * human.lengths().hipHalfWidthM();
        x[q.coordinate(side.of(Coordinates.ANKLE_DORSIFLEXION))] = shin;
        x[q.contact(side.of("heel"))] = heelShare * footLoad;
        x[q.contact(side.of("firstHead"))] = 0.45 * footLoad;
        x[q.contact(side.of("fifthHead"))] = 0.45 * footLoad;
        return x;
    }

    private Reading reading(Quantities q, List<String> joints) {
        double[] v = q.values();
        double shin = TaylorTape.angle(
                v[q.length("knee.forward")] - v[q.length("ankle.forward")],
                v[q.length("knee.up")] - v[q.length("ankle.up")]);
        double distance = v[q.length("knee.forward")] + human.lengths().kneeToPatellaFrontM() - toeForward();
        int ankle = q.coordinate(side.of(Coordinates.ANKLE_DORSIFLEXION));
        List<Double> angles = new ArrayList<>();
        joints.forEach(j -> angles.add(v[q.coordinate(j)]));
        return new Reading(
                shin, distance, v[ankle], -v[q.torque(side.of(Coordinates.ANKLE_DORSIFLEXION))], List.copyOf(angles));
    }
}
