package talus.chain.prediction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import talus.chain.body.Coordinates;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.result.ContactForce;
import talus.chain.contract.result.Motion;
import talus.chain.posture.FootSupport;
import talus.chain.posture.Posture;
import talus.chain.posture.Stance;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;

/**
 * What a reader needs to check a posture by their own mechanics: the coordinates and generalized forces by name, and the force, place
 * and couple of the floor on every part of the feet. SI and radians, places from the start.
 */
final class ContactReader {
    private final PlacedBody body;
    private final HumanModel human;
    private final MultibodyModel model;
    private final Stance stance;

    ContactReader(PlacedBody body, Stance stance) {
        this.body = body;
        this.human = body.human();
        this.model = human.model();
        this.stance = stance;
    }

    /** Coordinates, the pelvis from the start, and generalized forces. */
    Motion motion(Posture posture) {
        Map<String, Double> coordinates = new LinkedHashMap<>();
        Map<String, Double> forces = new LinkedHashMap<>();
        for (int c = 0; c < model.coordinateCount(); c++) {
            String name = model.coordinateName(c);
            double value = posture.coordinates()[c];
            if (name.equals(Coordinates.PELVIS_FORWARD)) {
                value -= body.start().x();
            } else if (name.equals(Coordinates.PELVIS_RIGHT)) {
                value -= body.start().z();
            }
            coordinates.put(name, value);
            forces.put(name, posture.generalizedForces()[c]);
        }
        return new Motion(coordinates, forces, Optional.empty());
    }

    /** The forces of the floor on every part of the feet, where the body is placed now. */
    List<ContactForce> contacts(Posture posture) {
        List<ContactForce> out = new ArrayList<>();
        for (Side side : Side.BOTH) {
            FootSupport support = stance.support(side);
            double heel = posture.contact("heel", side);
            if (heel > 0) {
                Vector3 centre = body.contact("heel", side);
                Vector3 ground =
                        centre.minus(support.normal().times(human.foot().heelRadiusM()));
                out.add(force(side.of("hindfoot"), ground, support.normal().times(heel), Vector3.ZERO));
            }
            out.add(forefoot(posture, side, support));
            double toe = posture.contact("toe", side);
            if (toe > 0) {
                out.add(force(
                        side.of("toes"),
                        body.contact("toe", side),
                        support.normal().times(toe),
                        Vector3.ZERO));
            }
        }
        return out;
    }

    /** Both metatarsal heads, the horizontal force and the couple as one wrench at the heads' centre of pressure. */
    private ContactForce forefoot(Posture posture, Side side, FootSupport support) {
        double first = posture.contact("firstHead", side);
        double fifth = posture.contact("fifthHead", side);
        Vector3 firstAt = body.contact("firstHead", side);
        Vector3 fifthAt = body.contact("fifthHead", side);
        Vector3 ball = body.at("ball", side);
        double sum = first + fifth;
        Vector3 centre = sum > 0 ? firstAt.times(first / sum).plus(fifthAt.times(fifth / sum)) : ball;
        Vector3 horizontal = horizontalForce(posture, side, support);
        Vector3 couple = support.normal()
                .times(posture.contact("groundTwist", side))
                .plus(cross(ball.minus(centre), horizontal));
        return force(side.of("forefoot"), centre, support.normal().times(sum).plus(horizontal), couple);
    }

    private ContactForce force(String part, Vector3 at, Vector3 force, Vector3 couple) {
        return new ContactForce(part, "floor", at.minus(body.start()), force, couple);
    }

    private static Vector3 cross(Vector3 a, Vector3 b) {
        return new Vector3(a.y() * b.z() - a.z() * b.y(), a.z() * b.x() - a.x() * b.z(), a.x() * b.y() - a.y() * b.x());
    }

    /** Friction of the ground on one foot, N: in the plane of its support. */
    static Vector3 horizontalForce(Posture posture, Side side, FootSupport support) {
        return support.forward()
                .times(posture.contact("groundForward", side))
                .plus(support.right().times(posture.contact("groundRight", side)));
    }
}
