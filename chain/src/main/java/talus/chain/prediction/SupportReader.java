package talus.chain.prediction;

import java.util.OptionalDouble;
import talus.chain.body.FootGeometry;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.result.OptionalSides;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.Support;
import talus.chain.posture.FootSupport;
import talus.chain.posture.Posture;
import talus.chain.posture.Stance;
import talus.mechanics.multibody.Vector3;

/**
 * How a posture stands on its feet: the knee beside the foot and the height of the heel, m, the centre of pressure along the sole, and
 * the force of the ground on each foot, N.
 */
final class SupportReader {
    private final PlacedBody body;
    private final HumanModel human;
    private final Stance stance;

    SupportReader(PlacedBody body, Stance stance) {
        this.body = body;
        this.human = body.human();
        this.stance = stance;
    }

    /** The support of the posture where the body is placed now. */
    Support support(Posture posture) {
        return new Support(
                new Sides(kneeMedialM(Side.LEFT), kneeMedialM(Side.RIGHT)),
                new Sides(heelHeightM(Side.LEFT), heelHeightM(Side.RIGHT)),
                new OptionalSides(pressureCentre(posture, Side.LEFT), pressureCentre(posture, Side.RIGHT)),
                footForce(posture, Side.LEFT),
                footForce(posture, Side.RIGHT));
    }

    private double kneeMedialM(Side side) {
        Vector3 ankle = body.at("ankle", side);
        Vector3 toe = body.at("toe", side).minus(ankle);
        Vector3 knee = body.at("knee", side).minus(ankle);
        double length = Math.sqrt(toe.x() * toe.x() + toe.z() * toe.z());
        double right = (knee.z() * toe.x() - knee.x() * toe.z()) / length;
        return -side.lateral() * right;
    }

    private double heelHeightM(Side side) {
        FootSupport support = stance.support(side);
        Vector3 heel = body.contact("heel", side).minus(support.origin());
        return heel.dot(support.normal()) - human.foot().heelRadiusM();
    }

    private OptionalDouble pressureCentre(Posture posture, Side side) {
        double sum = 0;
        double moment = 0;
        for (String contact : FootGeometry.CONTACTS) {
            double n = posture.contact(contact, side);
            sum += n;
            moment += n * human.foot().alongSole(contact);
        }
        return sum > 0 ? OptionalDouble.of(moment / sum) : OptionalDouble.empty();
    }

    private Support.FootForce footForce(Posture posture, Side side) {
        Vector3 f = normalForce(posture, side, "heel")
                .plus(normalForce(posture, side, "firstHead"))
                .plus(normalForce(posture, side, "fifthHead"))
                .plus(normalForce(posture, side, "toe"))
                .plus(ContactReader.horizontalForce(posture, side, stance.support(side)));
        return new Support.FootForce(f.y(), f.x(), side.lateral() * f.z());
    }

    private Vector3 normalForce(Posture posture, Side side, String contact) {
        return stance.support(side).normal().times(posture.contact(contact, side));
    }
}
