package talus.chain.prediction;

import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.Side;
import talus.chain.contract.result.Comparison;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.JointChange;
import talus.chain.contract.result.JointChanges;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.Strategy;

/** This body minus the reference body, joint by joint, at the last frame. */
final class Comparisons {
    private Comparisons() {}

    static Comparison of(
            Strategy own,
            Strategy reference,
            Predictor.Answering.SquatAnswer ownSquat,
            Predictor.Answering.SquatAnswer referenceSquat) {
        Frame a = own.frames().getLast();
        Frame b = reference.frames().getLast();
        Optional<Comparison.SameStrategy> same = own.name() == reference.name()
                ? Optional.empty()
                : referenceSquat
                        .atDepthOf(a)
                        .map(frame -> new Comparison.SameStrategy(own.name(), changes(a, frame)));
        return new Comparison(changes(a, b), OptionalDouble.empty(), same);
    }

    private static JointChanges changes(Frame a, Frame b) {
        var x = a.angles();
        var y = b.angles();
        var m = a.momentNm();
        var n = b.momentNm();
        return new JointChanges(
                sided(x.hipFlexionDeg(), y.hipFlexionDeg(), m.hip(), n.hip()),
                sided(x.kneeFlexionDeg(), y.kneeFlexionDeg(), m.knee(), n.knee()),
                sided(x.ankleDorsiflexionDeg(), y.ankleDorsiflexionDeg(), m.ankle(), n.ankle()),
                sided(x.pronationDeg(), y.pronationDeg(), subtalar(a), subtalar(b)),
                change(x.lumbarFlexionDeg() - y.lumbarFlexionDeg(), m.l5s1() - n.l5s1()),
                change(x.trunkDeg() - y.trunkDeg(), m.l5s1() - n.l5s1()));
    }

    private static Sides subtalar(Frame f) {
        var forces = f.motion().generalizedForces();
        return new Sides(
                -required(forces.get(Side.LEFT.of(talus.chain.body.Coordinates.SUBTALAR_EVERSION))),
                -required(forces.get(Side.RIGHT.of(talus.chain.body.Coordinates.SUBTALAR_EVERSION))));
    }

    private static double required(@org.jspecify.annotations.Nullable Double value) {
        if (value == null) {
            throw new IllegalStateException("a frame without its subtalar moment");
        }
        return value;
    }

    private static JointChanges.SidedChange sided(Sides a, Sides b, Sides m, Sides n) {
        return new JointChanges.SidedChange(
                change(a.left() - b.left(), m.left() - n.left()), change(a.right() - b.right(), m.right() - n.right()));
    }

    private static JointChange change(double angleDeg, double momentNm) {
        return new JointChange(angleDeg, momentNm, OptionalDouble.empty());
    }
}
