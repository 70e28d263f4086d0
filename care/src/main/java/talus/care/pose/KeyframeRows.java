package talus.care.pose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import talus.chain.body.Landmark;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;

/** A keyframe's contacts, barriers and wishes as rows over points of the body. */
final class KeyframeRows {
    private static final double DEG = StrictMath.PI / 180;

    /** No part is deeper than this below a surface that bars; below 2 mm, m. */
    private static final double BARRIER_SLACK_M = 0.0015;

    private final Mannequin mannequin;
    private final MultibodyModel model;
    private final Keyframe keyframe;
    private final Surfaces surfaces;

    KeyframeRows(Mannequin mannequin, Keyframe keyframe, Surfaces surfaces) {
        this.mannequin = mannequin;
        this.model = mannequin.human().model();
        this.keyframe = keyframe;
        this.surfaces = surfaces;
    }

    /** What touches, on its surface and in its place: rows that are zero. */
    List<PointRow> contacts() {
        List<PointRow> rows = new ArrayList<>();
        for (Contact contact : keyframe.contacts()) {
            Surface surface = surfaces.named(contact.surface());
            List<Flesh> part = mannequin.part(contact.part());
            for (Flesh ball : part) {
                double level = surface.normal().dot(surface.point()) + ball.radiusM();
                rows.add(PointRow.of(ball.name() + " on " + surface.name(), ball.centre(), surface.normal(), level));
            }
            places(rows, contact.part(), part.getFirst().centre(), List.of(), contact.place());
            if (contact.outDeg().isPresent()) {
                rows.add(heading(contact, contact.outDeg().getAsDouble() * DEG));
            }
        }
        return rows;
    }

    /** The line from the heel to the second toe, {@code (b - h) . side = 0}. */
    private PointRow heading(Contact contact, double outRad) {
        List<Flesh> sole = mannequin.part(contact.part());
        double lateral = contact.part().endsWith(".right") ? 1 : -1;
        Vector3 aside = new Vector3(-lateral * StrictMath.sin(outRad), 0, StrictMath.cos(outRad));
        return new PointRow(
                contact.part() + " turned out",
                List.of(
                        new PointRow.Term(sole.get(0).centre(), aside.times(-1)),
                        new PointRow.Term(sole.get(1).centre(), aside.times(0.5)),
                        new PointRow.Term(sole.get(2).centre(), aside.times(0.5))),
                0);
    }

    private static void places(
            List<PointRow> rows, String name, Landmark point, List<PointRow.Term> from, Place place) {
        place(rows, name + " forward", point, Vector3.X, from, place.forwardM());
        place(rows, name + " up", point, Vector3.Y, from, place.upM());
        place(rows, name + " to the right", point, Vector3.Z, from, place.rightM());
    }

    private static void place(
            List<PointRow> rows,
            String name,
            Landmark point,
            Vector3 direction,
            List<PointRow.Term> from,
            OptionalDouble wantedM) {
        if (wantedM.isPresent()) {
            List<PointRow.Term> terms = new ArrayList<>();
            terms.add(new PointRow.Term(point, direction));
            for (PointRow.Term term : from) {
                terms.add(new PointRow.Term(term.point(), direction.times(-1)));
            }
            rows.add(new PointRow(name, terms, wantedM.getAsDouble()));
        }
    }

    /** Nothing beyond a surface that bars, rows that are not negative; what a contact holds is not asked twice. */
    List<PointRow> barriers() {
        List<PointRow> rows = new ArrayList<>();
        FlatHands hands = FlatHands.of(keyframe, surfaces);
        for (Surface surface : surfaces.all()) {
            if (!surface.bars()) {
                continue;
            }
            Set<String> held = new HashSet<>();
            for (Contact contact : keyframe.contacts()) {
                if (contact.surface().equals(surface.name())) {
                    mannequin.part(contact.part()).forEach(ball -> held.add(ball.name()));
                }
            }
            for (Flesh ball : mannequin.flesh()) {
                if (!held.contains(ball.name()) && !hands.holds(ball)) {
                    double level = surface.normal().dot(surface.point()) + ball.radiusM() - BARRIER_SLACK_M;
                    rows.add(PointRow.of(
                            ball.name() + " before " + surface.name(), ball.centre(), surface.normal(), level));
                }
            }
        }
        return rows;
    }

    /** Reaches and balance: rows that are to be near zero. */
    List<PointRow> wishes() {
        List<PointRow> rows = new ArrayList<>();
        for (Reach reach : keyframe.reaches()) {
            Landmark point = mannequin.part(reach.part()).getFirst().centre();
            List<PointRow.Term> from = new ArrayList<>();
            reach.to()
                    .ifPresent(to -> from.add(
                            new PointRow.Term(mannequin.part(to).getFirst().centre(), Vector3.ZERO)));
            places(rows, reach.part() + " reaches", point, from, reach.offset());
        }
        if (keyframe.balanced()) {
            balance(rows);
        }
        return rows;
    }

    /** The centre of mass over the middle of what bears the body. */
    private void balance(List<PointRow> rows) {
        List<Landmark> bearing = new ArrayList<>();
        for (Contact contact : keyframe.contacts()) {
            if (surfaces.named(contact.surface()).normal().y() > 0.5) {
                mannequin.part(contact.part()).forEach(ball -> bearing.add(ball.centre()));
            }
        }
        if (bearing.isEmpty()) {
            return;
        }
        for (Vector3 direction : List.of(Vector3.X, Vector3.Z)) {
            List<PointRow.Term> terms = new ArrayList<>();
            for (int b = 0; b < model.bodyCount(); b++) {
                double share = model.bodyMass(b) / model.totalMass();
                if (share > 0) {
                    terms.add(new PointRow.Term(
                            new Landmark(b, model.bodyInertia(b).center()), direction.times(share)));
                }
            }
            for (Landmark point : bearing) {
                terms.add(new PointRow.Term(point, direction.times(-1.0 / bearing.size())));
            }
            rows.add(new PointRow("balance", terms, 0));
        }
    }
}
