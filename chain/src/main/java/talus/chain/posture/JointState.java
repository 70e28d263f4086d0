package talus.chain.posture;

import talus.chain.body.Coordinates;
import talus.chain.body.Side;
import talus.chain.strength.JointStrengths;
import talus.chain.strength.StrengthCurve;
import talus.mechanics.calculus.TaylorTape;

/**
 * Net moments, their passive part and effort at a solved posture, by the same expressions as the problem's. Signs as in results: hip, knee
 * and trunk extension positive, plantar flexion positive.
 */
final class JointState {
    private final Quantities quantities;
    private final JointTissue tissue;
    private final JointStrengths strength;
    private final TaylorTape tape = new TaylorTape(1, 200);

    JointState(Quantities quantities, Subject subject) {
        this.quantities = quantities;
        this.tissue = new JointTissue(subject);
        this.strength = subject.strengths();
    }

    Posture.LegLoads leg(Side side) {
        return new Posture.LegLoads(
                momentNm(side.of(Coordinates.HIP_FLEXION)),
                momentNm(side.of(Coordinates.KNEE_FLEXION)),
                momentNm(side.of(Coordinates.ANKLE_DORSIFLEXION)),
                hipPassiveNm(side),
                kneePassiveNm(side),
                anklePassiveNm(side),
                hipEffort(side),
                kneeEffort(side),
                ankleEffort(side));
    }

    /** Net moment (extension positive), N.m. */
    double momentNm(String coordinate) {
        return -quantities.values()[quantities.torque(coordinate)];
    }

    double hipPassiveNm(Side side) {
        tape.begin(0, 0);
        return -tape.value(tissue.hip(
                tape,
                at(side.of(Coordinates.ANKLE_DORSIFLEXION)),
                at(side.of(Coordinates.KNEE_FLEXION)),
                at(side.of(Coordinates.HIP_FLEXION)),
                at(side.of(Coordinates.HIP_ADDUCTION)),
                at(Coordinates.LUMBAR_FLEXION)));
    }

    double kneePassiveNm(Side side) {
        tape.begin(0, 0);
        return -tape.value(tissue.knee(
                tape,
                side,
                at(side.of(Coordinates.ANKLE_DORSIFLEXION)),
                at(side.of(Coordinates.KNEE_FLEXION)),
                at(side.of(Coordinates.HIP_FLEXION))));
    }

    double anklePassiveNm(Side side) {
        tape.begin(0, 0);
        return -tape.value(tissue.ankleDorsiflexion(
                tape, side, at(side.of(Coordinates.ANKLE_DORSIFLEXION)), at(side.of(Coordinates.KNEE_FLEXION))));
    }

    double lumbarPassiveNm() {
        tape.begin(0, 0);
        return -tape.value(tissue.lumbar(
                tape,
                at(Coordinates.LUMBAR_FLEXION),
                at(Side.LEFT.of(Coordinates.HIP_FLEXION)),
                at(Side.LEFT.of(Coordinates.HIP_ADDUCTION)),
                at(Side.RIGHT.of(Coordinates.HIP_FLEXION)),
                at(Side.RIGHT.of(Coordinates.HIP_ADDUCTION))));
    }

    double hipEffort(Side side) {
        String hip = side.of(Coordinates.HIP_FLEXION);
        return effort(momentNm(hip) - hipPassiveNm(side), hip, strength.hipExtension(), strength.hipFlexion());
    }

    double kneeEffort(Side side) {
        String knee = side.of(Coordinates.KNEE_FLEXION);
        return effort(momentNm(knee) - kneePassiveNm(side), knee, strength.kneeExtension(), strength.kneeFlexion());
    }

    double ankleEffort(Side side) {
        String ankle = side.of(Coordinates.ANKLE_DORSIFLEXION);
        return effort(
                momentNm(ankle) - anklePassiveNm(side),
                ankle,
                strength.anklePlantarflexion(),
                strength.ankleDorsiflexion());
    }

    double trunkEffort() {
        double active = -quantities.values()[quantities.lumbosacralTorque()] - lumbarPassiveNm();
        return active >= 0
                ? active
                        / strength.trunkExtension()
                                .valueNm(quantities.values()[quantities.coordinate(Coordinates.LUMBAR_FLEXION)])
                : -active / strength.trunkFlexionNm();
    }

    private double effort(double activeNm, String coordinate, StrengthCurve extension, StrengthCurve flexion) {
        double angle = quantities.values()[quantities.coordinate(coordinate)];
        return activeNm >= 0 ? activeNm / extension.valueNm(angle) : -activeNm / flexion.valueNm(angle);
    }

    private int at(String coordinate) {
        return tape.constant(quantities.values()[quantities.coordinate(coordinate)]);
    }
}
