package talus.chain.posture;

import java.util.ArrayList;
import java.util.List;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.StaticCurvature;
import talus.mechanics.multibody.StaticLoad;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

/**
 * The contact forces and couples of a posture: which variable each hangs on, where it acts now, and what it does to the coordinates for
 * each unit of its variable. Feet that do the same share variables.
 */
final class GroundContacts {
    private final MultibodyModel model;
    private final ContactVariable[] contacts;
    private final int[] slot;
    private final int[] turnSlot;
    private final double[] size;
    private final double[] direction;
    private final double[] work = new double[3];
    private final List<String> names = new ArrayList<>();
    private final double[] point;

    /**
     * @param extras names of the variables after those of the contacts, where the angles are that turn them
     * @param firstSlot index of the first contact variable among the variables
     */
    GroundContacts(MultibodyModel model, List<ContactVariable> contacts, List<String> extras, int firstSlot) {
        this.model = model;
        this.contacts = contacts.toArray(new ContactVariable[0]);
        this.slot = new int[this.contacts.length];
        this.point = new double[3 * this.contacts.length];
        for (int i = 0; i < slot.length; i++) {
            String name = this.contacts[i].variable();
            if (!names.contains(name)) {
                names.add(name);
            }
            slot[i] = firstSlot + names.indexOf(name);
        }
        this.size = new double[slot.length];
        this.direction = new double[3 * slot.length];
        this.turnSlot = new int[slot.length];
        for (int i = 0; i < slot.length; i++) {
            int first = firstSlot + names.size();
            turnSlot[i] = this.contacts[i]
                    .turn()
                    .map(turn -> first + extras.indexOf(turn.variable()))
                    .orElse(-1);
        }
    }

    /** How many forces and couples. */
    int count() {
        return contacts.length;
    }

    /** How many variables they hang on. */
    int variableCount() {
        return names.size();
    }

    String variableName(int i) {
        return names.get(i);
    }

    ContactVariable contact(int i) {
        return contacts[i];
    }

    /** Index of the variable of contact number {@code i}. */
    int slot(int i) {
        return slot[i];
    }

    /** Whether the direction of contact number {@code i} hangs on an angle. */
    boolean turns(int i) {
        return turnSlot[i] >= 0;
    }

    /** Index of the variable that turns contact number {@code i}. */
    int turnSlot(int i) {
        return turnSlot[i];
    }

    /** Size of contact number {@code i} where {@link #addTo} found it, N or N.m. */
    double size(int i) {
        return size[i];
    }

    /** Index of the variable of the contact of this name. */
    int slot(String name) {
        for (int i = 0; i < contacts.length; i++) {
            if (contacts[i].name().equals(name)) {
                return slot[i];
            }
        }
        throw new IllegalArgumentException("no contact variable " + name);
    }

    /**
     * Finds where the contacts are and adds them to a load.
     *
     * @param workspace with the positions (read)
     * @param x the variables (read)
     * @param load added to
     */
    void addTo(Workspace workspace, double[] x, StaticLoad load) {
        for (int i = 0; i < contacts.length; i++) {
            ContactVariable c = contacts[i];
            Vector3 at = c.point();
            Kinematics.pointPosition(model, workspace, c.body(), at.x(), at.y(), at.z(), point, 3 * i);
            double f = c.unit() * x[slot[i]];
            size[i] = f;
            aim(i, x);
            int d = 3 * i;
            if (c.couple()) {
                load.addCouple(c.body(), f * direction[d], f * direction[d + 1], f * direction[d + 2]);
            } else {
                load.addForce(
                        c.body(),
                        point[d],
                        point[d + 1],
                        point[d + 2],
                        f * direction[d],
                        f * direction[d + 1],
                        f * direction[d + 2]);
            }
        }
    }

    private void aim(int i, double[] x) {
        Vector3 d = contacts[i].direction();
        double c = 1;
        double s = 0;
        if (turnSlot[i] >= 0) {
            double angle = sense(i) * x[turnSlot[i]];
            c = StrictMath.cos(angle);
            s = StrictMath.sin(angle);
        }
        direction[3 * i] = c * d.x() - s * d.z();
        direction[3 * i + 1] = d.y();
        direction[3 * i + 2] = s * d.x() + c * d.z();
    }

    private double sense(int i) {
        return contacts[i].turn().map(ContactVariable.Turn::sense).orElse(0.0);
    }

    /**
     * The generalized forces of contact number {@code i} at size 1, N or N.m, where {@link #addTo} found it.
     *
     * @param out one per coordinate (written)
     */
    void unit(int i, StaticLoad load, double[] out) {
        generalized(i, load, direction[3 * i], direction[3 * i + 1], direction[3 * i + 2], out);
    }

    /** The derivative of {@link #unit} with respect to the angle that turns it. */
    void turned(int i, StaticLoad load, double[] out) {
        turn(i);
        generalized(i, load, work[0], work[1], work[2], out);
    }

    /** The second derivative of {@link #unit} with respect to the angle that turns it. */
    void turnedTwice(int i, StaticLoad load, double[] out) {
        generalized(i, load, -direction[3 * i], 0, -direction[3 * i + 2], out);
    }

    /**
     * The mixed second derivatives between the size of contact number {@code i} and the coordinates, for the multipliers of the
     * curvature, where {@link #addTo} found it.
     *
     * @param out one per coordinate (written)
     */
    void mixedCurvature(int i, StaticCurvature curvature, double[] out) {
        curved(i, curvature, direction[3 * i], direction[3 * i + 1], direction[3 * i + 2], out);
    }

    /** Likewise between the angle that turns contact number {@code i} and the coordinates, at size 1. */
    void turnedMixedCurvature(int i, StaticCurvature curvature, double[] out) {
        turn(i);
        curved(i, curvature, work[0], work[1], work[2], out);
    }

    /** Change of a direction for each radian of its turn, to {@code work}. */
    private void turn(int i) {
        double sense = sense(i);
        work[0] = -sense * direction[3 * i + 2];
        work[1] = 0;
        work[2] = sense * direction[3 * i];
    }

    private void generalized(int i, StaticLoad load, double dx, double dy, double dz, double[] out) {
        ContactVariable c = contacts[i];
        int p = 3 * i;
        if (c.couple()) {
            load.unitCouple(c.body(), dx, dy, dz, out);
        } else {
            load.unitForce(c.body(), point[p], point[p + 1], point[p + 2], dx, dy, dz, out);
        }
    }

    private void curved(int i, StaticCurvature curvature, double dx, double dy, double dz, double[] out) {
        ContactVariable c = contacts[i];
        int p = 3 * i;
        if (c.couple()) {
            curvature.coupleMixedCurvature(c.body(), dx, dy, dz, out);
        } else {
            curvature.forceMixedCurvature(c.body(), point[p], point[p + 1], point[p + 2], dx, dy, dz, out);
        }
    }
}
