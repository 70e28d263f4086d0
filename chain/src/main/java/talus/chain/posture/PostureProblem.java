package talus.chain.posture;

import java.util.ArrayList;
import java.util.Arrays;
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
        boolean mirrored = stance.symmetric() && subject.symmetric();
        CoordinateMap map = mirrored ? mirrored(human) : unlike(human);
        arms.prescribe(map);
        Standing standing = new Standing(human, subject);
        List<ContactVariable> contacts = new ArrayList<>();
        List<PointDifference> lengths = new ArrayList<>();
        List<String> extras = new ArrayList<>();
        standing.contacts(stance.left(), contacts);
        standing.lengths(stance.left(), lengths);
        if (mirrored) {
            standing.mirroredContacts(stance.right(), List.copyOf(contacts), contacts);
        } else {
            standing.contacts(stance.right(), contacts);
            standing.lengths(stance.right(), lengths);
        }
        for (Condition c : conditions) {
            c.lengths(human, stance, lengths);
            extras.addAll(c.extras());
        }
        Quantities quantities = new Quantities(human.model(), map, contacts, extras, lengths, mirrored);
        Terms terms = new Terms();
        new TrunkTerms(subject, weights, quantities, terms).add();
        LegTerms leg = new LegTerms(subject, weights.times(quantities.legsPerSide()), quantities, terms);
        for (Side side : quantities.sides()) {
            leg.add(side);
            standing.plant(stance.support(side), stance.heelDown(side), quantities, terms);
            standing.friction(side, weights, quantities, terms);
        }
        double total = human.model().totalMass() / subject.massKg();
        standing.sideways(weights, total, quantities, terms);
        if (stance.sideBySide()) {
            standing.balance(weights, total, quantities, terms);
        }
        for (Condition c : conditions) {
            c.add(quantities, terms);
        }
        terms.compile();
        double[] lower = new double[quantities.variableCount()];
        double[] upper = new double[quantities.variableCount()];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        for (int i = 0; i < contacts.size(); i++) {
            lower[quantities.contactSlot(i)] = contacts.get(i).lower();
        }
        for (Side side : Side.BOTH) {
            int knee = quantities.coordinate(side.of(Coordinates.KNEE_FLEXION));
            lower[knee] = 0;
            upper[knee] = subject.kneeFlexionLimitRad();
            if (!stance.heelDown(side)) {
                upper[quantities.contact(side.of("heel"))] = 0;
            }
        }
        return new PostureProgram(subject, quantities, terms, conditions, lower, upper);
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
