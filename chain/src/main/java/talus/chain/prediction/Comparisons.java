package talus.chain.prediction;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import talus.chain.body.Coordinates;
import talus.chain.body.Side;
import talus.chain.contract.result.Comparison;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.JointChange;
import talus.chain.contract.result.JointChanges;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.StrategyName;

/** This body minus the reference body, joint by joint, at the last frame. */
final class Comparisons {
    private Comparisons() {}

    /** Both bodies in a task that both do by one strategy. */
    static Comparison of(Frame own, Frame reference) {
        return new Comparison(changes(own, reference), OptionalDouble.empty(), Optional.empty());
    }

    /**
     * @param name of this body's preferred strategy
     * @param own its last frame
     * @param reference the reference body's last frame by the strategy that it prefers
     * @param same the reference body's last frame by this body's strategy and depth, where their strategies differ
     * @param shares of what the ankles lost
     */
    static Comparison of(StrategyName name, Frame own, Frame reference, Optional<Frame> same, Shares shares) {
        JointChanges changes = changes(own, reference);
        Optional<Comparison.SameStrategy> alike =
                same.map(frame -> new Comparison.SameStrategy(name, changes(own, frame)));
        return shares.exist()
                ? new Comparison(shared(changes, shares), OptionalDouble.of(shares.pressureCentre()), alike)
                : new Comparison(changes, OptionalDouble.empty(), alike);
    }

    private static JointChanges shared(JointChanges c, Shares shares) {
        return new JointChanges(
                shared(c.hip(), shares::hip),
                shared(c.knee(), shares::knee),
                shared(c.ankle(), shares::ankle),
                shared(c.subtalar(), shares::subtalar),
                shared(c.lumbar(), shares.lumbar()),
                shared(c.trunk(), shares.trunk()));
    }

    private static JointChanges.SidedChange shared(JointChanges.SidedChange change, ToDoubleFunction<Side> share) {
        return new JointChanges.SidedChange(
                shared(change.left(), share.applyAsDouble(Side.LEFT)),
                shared(change.right(), share.applyAsDouble(Side.RIGHT)));
    }

    private static JointChange shared(JointChange change, double share) {
        return new JointChange(change.angleDeg(), change.momentNm(), OptionalDouble.of(share));
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
                -required(forces.get(Side.LEFT.of(Coordinates.SUBTALAR_EVERSION))),
                -required(forces.get(Side.RIGHT.of(Coordinates.SUBTALAR_EVERSION))));
    }

    private static double required(@Nullable Double value) {
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
