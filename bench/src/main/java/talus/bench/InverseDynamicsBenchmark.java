package talus.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import talus.mechanics.multibody.InverseDynamics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Workspace;

/** How long do the generalized forces of the full personal body take, state after random state? */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class InverseDynamicsBenchmark {
    private final MultibodyModel model = PersonalBody.standard().model();
    private final RandomStates states = new RandomStates(model);
    private final Workspace ws = new Workspace(model);
    private final double[] tau = new double[model.coordinateCount()];

    /** One call of the recursion, without external wrenches. */
    @Benchmark
    @OperationsPerInvocation(RandomStates.COUNT)
    public double[] forces() {
        for (int s = 0; s < RandomStates.COUNT; s++) {
            InverseDynamics.generalizedForces(model, states.q[s], states.qd[s], states.qdd[s], ws, tau);
        }
        return tau;
    }
}
