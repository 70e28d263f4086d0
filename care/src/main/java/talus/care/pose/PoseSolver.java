package talus.care.pose;

import java.util.ArrayList;
import java.util.List;
import talus.mechanics.optimization.Conflict;
import talus.mechanics.optimization.InteriorPoint;
import talus.mechanics.optimization.InteriorPointOptions;
import talus.mechanics.optimization.Outcome;

/** Finds the postures of a pose file by constrained kinematics. */
public final class PoseSolver {
    /** Contacts of a found pose are met to a micrometre, far below what is asked of a file. */
    private static final InteriorPointOptions OPTIONS =
            InteriorPointOptions.DEFAULT.withTolerance(1e-6).withMaximumIterations(400);

    private final Mannequin mannequin;

    public PoseSolver(Mannequin mannequin) {
        this.mannequin = mannequin;
    }

    /** The posture of one keyframe among the props. */
    public PoseOutcome solve(Keyframe keyframe, List<Prop> props) {
        Surfaces surfaces = Surfaces.of(props);
        KeyframeTerms description = new KeyframeTerms(mannequin, keyframe, surfaces);
        PoseProgram program = new PoseProgram(mannequin.human().model(), description.terms());
        return switch (new InteriorPoint(program, OPTIONS).solve(description.start())) {
            case Outcome.Converged c ->
                new PoseOutcome.Found(new Pose(mannequin, c.iterate().x(), FlatHands.of(keyframe, surfaces)));
            case Outcome.Infeasible i -> new PoseOutcome.NotFound(names(i.conflicts()));
            case Outcome.Stopped s ->
                new PoseOutcome.NotFound(program.missed(s.iterate().x()));
        };
    }

    private static List<String> names(List<Conflict> conflicts) {
        List<String> names = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            names.add(conflict.name() + " by " + conflict.violation());
        }
        return names;
    }
}
