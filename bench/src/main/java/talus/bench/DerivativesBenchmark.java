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
import talus.mechanics.multibody.InverseDynamicsDerivatives;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Workspace;

/** How long do forces, both derivatives and mass matrix of the full personal body take together? */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DerivativesBenchmark {
    private final MultibodyModel model = PersonalBody.standard().model();
    private final RandomStates states = new RandomStates(model);
    private final Workspace ws = new Workspace(model);
    private final int n = model.coordinateCount();
    private final double[] tau = new double[n];
    private final double[] tauByQ = new double[n * n];
    private final double[] tauByQd = new double[n * n];
    private final double[] mass = new double[n * n];

    /** One call for all four. */
    @Benchmark
    @OperationsPerInvocation(RandomStates.COUNT)
    public double[] derivatives() {
        for (int s = 0; s < RandomStates.COUNT; s++) {
            InverseDynamicsDerivatives.compute(
                    model, states.q[s], states.qd[s], states.qdd[s], ws, tau, tauByQ, tauByQd, mass);
        }
        return mass;
    }
}
