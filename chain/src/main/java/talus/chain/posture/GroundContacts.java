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
    private final List<String> names = new ArrayList<>();
    private final double[] point;

    /** @param firstSlot index of the first contact variable among the variables */
    GroundContacts(MultibodyModel model, List<ContactVariable> contacts, int firstSlot) {
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
            Vector3 d = c.direction();
            if (c.couple()) {
                load.addCouple(c.body(), f * d.x(), f * d.y(), f * d.z());
            } else {
                load.addForce(
                        c.body(), point[3 * i], point[3 * i + 1], point[3 * i + 2], f * d.x(), f * d.y(), f * d.z());
            }
        }
    }

    /**
     * The generalized forces of contact number {@code i} at size 1, N or N.m, where {@link #addTo} found it.
     *
     * @param out one per coordinate (written)
     */
    void unit(int i, StaticLoad load, double[] out) {
        ContactVariable c = contacts[i];
        Vector3 d = c.direction();
        int p = 3 * i;
        if (c.couple()) {
            load.unitCouple(c.body(), d.x(), d.y(), d.z(), out);
        } else {
            load.unitForce(c.body(), point[p], point[p + 1], point[p + 2], d.x(), d.y(), d.z(), out);
        }
    }

    /**
     * The mixed second derivatives between the size of contact number {@code i} and the coordinates, for the multipliers of the
     * curvature, where {@link #addTo} found it.
     *
     * @param out one per coordinate (written)
     */
    void mixedCurvature(int i, StaticCurvature curvature, double[] out) {
        ContactVariable c = contacts[i];
        Vector3 d = c.direction();
        int p = 3 * i;
        if (c.couple()) {
            curvature.coupleMixedCurvature(c.body(), d.x(), d.y(), d.z(), out);
        } else {
            curvature.forceMixedCurvature(c.body(), point[p], point[p + 1], point[p + 2], d.x(), d.y(), d.z(), out);
        }
    }
}
