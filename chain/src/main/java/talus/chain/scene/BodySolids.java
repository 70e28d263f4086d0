package talus.chain.scene;

import java.util.ArrayList;
import java.util.List;
import talus.chain.anthropometry.JointCentreLengths;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Scenario;

/** Gathers the solids of a body: trunk, head, limbs and feet around this person's joints, and what is carried. */
final class BodySolids {
    /** Of the flesh around the joints everything is drawn by eye for a body of this height, m, and body mass index, kg/m2. */
    private static final double DRAWN_HEIGHT_M = 1.72;

    private static final double DRAWN_BODY_MASS_INDEX = 23;

    private final HumanModel human;
    private final Scenario scenario;
    private final List<Solid> solids = new ArrayList<>();

    BodySolids(HumanModel human, Scenario scenario) {
        this.human = human;
        this.scenario = scenario;
    }

    Scene scene() {
        JointCentreLengths lengths = human.lengths();
        double height = lengths.statureM();
        double massKg = scenario.person().size().massKg().orElseThrow();
        double size = height / DRAWN_HEIGHT_M;
        double girth = size * Math.sqrt(massKg / (height * height) / DRAWN_BODY_MASS_INDEX);
        solids.add(TrunkSolid.of(lengths, size, girth));
        solids.addAll(HeadSolids.of(lengths));
        for (Side side : Side.BOTH) {
            solids.addAll(LimbSolids.leg(side, lengths, girth));
            solids.addAll(LimbSolids.arm(side, lengths, size, girth));
            solids.add(FootSolid.of(side, human.foot()));
        }
        if (scenario.task().setting().arms() instanceof Arms.Load load && load.massKg() > 0) {
            solids.addAll(LoadSolids.of(load));
        }
        List<String> segments = new ArrayList<>();
        for (int b = 0; b < human.model().bodyCount(); b++) {
            segments.add(human.model().bodyName(b));
        }
        return new Scene(segments, solids);
    }
}
