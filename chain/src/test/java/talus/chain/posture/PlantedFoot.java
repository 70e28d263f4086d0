package talus.chain.posture;

import java.util.ArrayList;
import java.util.List;
import talus.chain.body.Coordinates;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.mechanics.calculus.TaylorTape;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;
import talus.mechanics.optimization.InteriorPoint;
import talus.mechanics.optimization.Outcome;

/**
 * A right leg with a straight knee over a planted foot that carries half of the body, a third of it on the heel: the subtalar joint is
 * turned, the midtarsal springs are in equilibrium, the toes lie flat, the heel on the floor, and hands hold the rest of the body.
 */
final class PlantedFoot {
    private static final double LOAD = 0.5;
    private static final double HEEL_SHARE = 1.0 / 3;
    private static final Side SIDE = Side.RIGHT;

    private final SamplePerson person;
    private final FootSupport support;

    PlantedFoot(SamplePerson person) {
        this.person = person;
        this.support = FootSupport.of(SIDE, person.human().foot(), 0, 0, 0, 0);
    }

    /**
     * What is seen of leg and foot.
     *
     * @param calcanealEversionRad of the hindfoot in the foot's frontal plane
     * @param tibialRotationRad of the shank about the vertical, internal positive
     * @param shinRad forward lean
     * @param archM height of the midtarsal joint's centre
     * @param talarHeadM height of the talus' head, where talus and navicular meet
     */
    record State(
            double calcanealEversionRad, double tibialRotationRad, double shinRad, double archM, double talarHeadM) {}

    /** The shank upright, the talocrural joint free. */
    State upright(double subtalarEversionRad) {
        return upright(subtalarEversionRad, LOAD);
    }

    /** The same under another load, in body weights. */
    State upright(double subtalarEversionRad, double load) {
        return solve(subtalarEversionRad, load, "shin.forward", 0);
    }

    /** The talocrural joint held at an angle, the shank free to lean forward and upright from the front. */
    State heldAnkle(double subtalarEversionRad, double ankleRad) {
        return solve(subtalarEversionRad, LOAD, "", ankleRad);
    }

    private State solve(double eversion, double load, String uprightLength, double ankleRad) {
        CoordinateMap map = new CoordinateMap(person.human().model());
        Coordinates.PELVIS.forEach(map::free);
        WallTest.JOINTS.forEach(joint -> map.free(SIDE.of(joint)));
        Standing standing = new Standing(person.human(), person.subject());
        List<ContactVariable> contacts = new ArrayList<>();
        List<PointDifference> lengths = new ArrayList<>();
        standing.contacts(support, contacts);
        PlantedSole sole = new PlantedSole(person.human(), support);
        sole.lengths(lengths);
        Landmark knee = person.human().landmark("knee", SIDE);
        Landmark ankle = person.human().landmark("ankle", SIDE);
        lengths.add(between("shin.forward", ankle, knee, support.heading()));
        lengths.add(between("shin.right", ankle, knee, support.right()));
        Quantities q = new Quantities(person.human().model(), map, contacts, List.of(), lengths);
        Terms terms = new Terms();
        sole.add(true, q, terms);
        hold(terms, "eversion", q.coordinate(SIDE.of(Coordinates.SUBTALAR_EVERSION)), eversion);
        hold(terms, "shin.right", q.length("shin.right"), 0);
        if (uprightLength.isEmpty()) {
            hold(terms, "ankle", q.coordinate(SIDE.of(Coordinates.ANKLE_DORSIFLEXION)), ankleRad);
        } else {
            hold(terms, uprightLength, q.length(uprightLength), 0);
        }
        loadAndSprings(load, q, terms);
        terms.compile();
        VariableBounds bounds = new VariableBounds(q.variableCount());
        for (String name : WallTest.UNLOADED) {
            bounds.bound(q.contact(SIDE.of(name)), 0, 0);
        }
        PostureProgram program = new PostureProgram(person.subject(), q, terms, List.of(), bounds);
        double[] x = new double[q.variableCount()];
        x[q.coordinate(Coordinates.PELVIS_UP)] = person.human().lengths().hipHeightM();
        x[q.coordinate(Coordinates.PELVIS_RIGHT)] = -person.human().lengths().hipHalfWidthM();
        Outcome outcome = new InteriorPoint(program).solve(x);
        if (!(outcome instanceof Outcome.Converged c)) {
            throw new AssertionError("eversion " + eversion + ": " + outcome);
        }
        q.evaluate(c.iterate().x());
        return read(q.coordinates());
    }

    private void loadAndSprings(double load, Quantities q, Terms terms) {
        JointTissue tissue = new JointTissue(person.subject());
        terms.equality(
                "load",
                (t, in) -> t.shift(t.add(t.add(in[0], in[1]), in[2]), -load),
                q.contact(SIDE.of("heel")),
                q.contact(SIDE.of("firstHead")),
                q.contact(SIDE.of("fifthHead")));
        hold(terms, "heel", q.contact(SIDE.of("heel")), HEEL_SHARE * load);
        double unit = 1 / person.subject().momentUnitNm();
        terms.equality(
                "oblique",
                (t, in) -> t.scale(t.subtract(in[0], tissue.oblique(t, in[1])), unit),
                q.torque(SIDE.of(Coordinates.MIDTARSAL_OBLIQUE)),
                q.coordinate(SIDE.of(Coordinates.MIDTARSAL_OBLIQUE)));
        terms.equality(
                "longitudinal",
                (t, in) -> t.scale(t.subtract(in[0], tissue.longitudinal(t, in[1])), unit),
                q.torque(SIDE.of(Coordinates.MIDTARSAL_LONGITUDINAL)),
                q.coordinate(SIDE.of(Coordinates.MIDTARSAL_LONGITUDINAL)));
    }

    private static PointDifference between(String name, Landmark from, Landmark to, Vector3 direction) {
        return new PointDifference(name, to.body(), to.place(), from.body(), from.place(), direction);
    }

    private static void hold(Terms terms, String name, int quantity, double value) {
        terms.equality(name, (t, in) -> t.shift(in[0], -value), quantity);
    }

    private State read(double[] coordinates) {
        MultibodyModel model = person.human().model();
        Workspace workspace = new Workspace(model);
        Kinematics.positions(model, coordinates, workspace);
        double[] r = workspace.bodyRotations();
        int hindfoot = 9 * model.bodyIndex(SIDE.of("hindfoot"));
        int shank = 9 * model.bodyIndex(SIDE.of("shank"));
        // columns: where the segment's own forward and upward directions point
        double eversion = TaylorTape.angle(-r[hindfoot + 7], r[hindfoot + 4]);
        double internal = TaylorTape.angle(-r[shank + 6], r[shank]);
        double shin = TaylorTape.angle(r[shank + 1], r[shank + 4]);
        double[] point = new double[3];
        Kinematics.pointPosition(model, workspace, model.bodyIndex(SIDE.of("forefoot")), 0, 0, 0, point, 0);
        double arch = point[1];
        Vector3 head =
                person.human().foot().midtarsal().minus(person.human().foot().ankle());
        Kinematics.pointPosition(
                model, workspace, model.bodyIndex(SIDE.of("talus")), head.x(), head.y(), head.z(), point, 0);
        return new State(eversion, internal, shin, arch, point[1]);
    }
}
