package talus.chain.posture;

import java.util.ArrayList;
import java.util.List;
import talus.chain.body.Coordinates;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;

/** Describes and compiles the posture problem of a person in a stance under the conditions of a task. */
public final class PostureProblem {
    private PostureProblem() {}

    /**
     * Compiles the problem of one person in one stance.
     *
     * @param human the body with what it carries
     * @param subject strength, tissue, size
     * @param weights of the cost
     * @param stance both feet
     * @param arms how the arms are held
     * @param conditions of the task
     */
    public static PostureProgram compile(
            HumanModel human,
            Subject subject,
            Weights weights,
            Stance stance,
            ArmPosture arms,
            List<Condition> conditions) {
        return compile(human, subject, weights, stance, arms, conditions, stance.symmetric() && subject.symmetric());
    }

    /** The same with both sides written out even where they are alike, so that one side may change. */
    public static PostureProgram compileSided(
            HumanModel human,
            Subject subject,
            Weights weights,
            Stance stance,
            ArmPosture arms,
            List<Condition> conditions) {
        return compile(human, subject, weights, stance, arms, conditions, false);
    }

    private static PostureProgram compile(
            HumanModel human,
            Subject subject,
            Weights weights,
            Stance stance,
            ArmPosture arms,
            List<Condition> conditions,
            boolean mirrored) {
        CoordinateMap map = mirrored ? mirrored(human) : unlike(human);
        arms.prescribe(map);
        Standing standing = new Standing(human, subject);
        List<ContactVariable> contacts = new ArrayList<>();
        List<PointDifference> lengths = new ArrayList<>();
        List<String> extras = new ArrayList<>();
        standing.contacts(stance.left(), contacts);
        new PlantedSole(human, stance.left()).lengths(lengths);
        if (mirrored) {
            standing.mirroredContacts(stance.right(), List.copyOf(contacts), contacts);
        } else {
            standing.contacts(stance.right(), contacts);
            new PlantedSole(human, stance.right()).lengths(lengths);
        }
        for (Condition c : conditions) {
            c.lengths(human, stance, lengths);
            extras.addAll(c.extras());
        }
        if (stance.turns()) {
            extras.addAll(FootTurn.variables(mirrored));
        }
        Quantities quantities = new Quantities(human.model(), map, contacts, extras, lengths, mirrored);
        Terms terms = new Terms();
        new TrunkTerms(subject, weights, quantities, terms).add();
        LegTerms leg = new LegTerms(subject, weights.times(quantities.legsPerSide()), quantities, terms);
        for (Side side : quantities.sides()) {
            leg.add(side);
            new PlantedSole(human, stance.support(side)).add(stance.heelDown(side), quantities, terms);
            standing.friction(side, weights, quantities, terms);
        }
        double total = human.model().totalMass() / subject.massKg();
        standing.sideways(weights, total, quantities, terms);
        if (stance.sideBySide()) {
            standing.balance(weights, total, quantities, terms);
            for (Side side : quantities.sides()) {
                if (!stance.heelDown(side)) {
                    standing.balanceOnBall(side, weights, total, quantities, terms);
                }
            }
        }
        for (Condition c : conditions) {
            c.add(quantities, terms);
        }
        terms.compile();
        return new PostureProgram(
                subject, quantities, terms, conditions, bounds(subject, stance, contacts, quantities));
    }

    private static VariableBounds bounds(
            Subject subject, Stance stance, List<ContactVariable> contacts, Quantities quantities) {
        VariableBounds bounds = new VariableBounds(quantities.variableCount());
        for (int i = 0; i < contacts.size(); i++) {
            bounds.bound(quantities.contactSlot(i), contacts.get(i).lower(), Double.POSITIVE_INFINITY);
        }
        for (Side side : quantities.sides()) {
            bounds.bound(
                    Restraint.of(Restraint.Kind.JOINT_LIMIT, side),
                    quantities.coordinate(side.of(Coordinates.KNEE_FLEXION)),
                    0,
                    subject.kneeFlexionLimitRad());
            for (String head : List.of("firstHead", "fifthHead")) {
                bounds.bound(
                        Restraint.of(Restraint.Kind.SOLE, side),
                        quantities.contact(side.of(head)),
                        0,
                        Double.POSITIVE_INFINITY);
            }
            if (!stance.heelDown(side)) {
                bounds.bound(quantities.contact(side.of("heel")), 0, 0);
            }
        }
        return bounds;
    }

    private static CoordinateMap unlike(HumanModel human) {
        CoordinateMap map = new CoordinateMap(human.model());
        Coordinates.PELVIS.forEach(map::free);
        map.free(Coordinates.LUMBAR_FLEXION).free(Coordinates.LUMBAR_BENDING).free(Coordinates.LUMBAR_ROTATION);
        for (Side side : Side.BOTH) {
            Coordinates.LEG.forEach(name -> map.free(side.of(name)));
        }
        return map;
    }

    /**
     * Both sides alike: what is the same for both sides has a symmetric answer, because the mirror image of an answer is one too and the
     * unmirrored optimum of such a problem is not asked for: people do not choose a side without a reason.
     */
    private static CoordinateMap mirrored(HumanModel human) {
        CoordinateMap map = new CoordinateMap(human.model());
        Coordinates.SAGITTAL_PELVIS.forEach(map::free);
        map.free(Coordinates.LUMBAR_FLEXION);
        for (String name : Coordinates.LEG) {
            map.free(Side.LEFT.of(name)).following(Side.RIGHT.of(name), 0, 1, Side.LEFT.of(name));
        }
        return map;
    }

    /** Neutral standing with the weight spread over both feet: where every search begins. */
    public static double[] upright(PostureProgram program, HumanModel human) {
        Quantities quantities = program.quantities();
        double[] x = new double[quantities.variableCount()];
        x[quantities.coordinate(Coordinates.PELVIS_UP)] = human.lengths().hipHeightM();
        for (int i = 0; i < quantities.contactCount(); i++) {
            if (quantities.contact(i).lower() == 0) {
                x[quantities.contactSlot(i)] = 0.12;
            }
        }
        return x;
    }
}
