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
import talus.mechanics.multibody.MassMatrix;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Workspace;

/** How long does the mass matrix of the full personal body take? */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MassMatrixBenchmark {
    private final MultibodyModel model = PersonalBody.standard().model();
    private final RandomStates states = new RandomStates(model);
    private final Workspace ws = new Workspace(model);
    private final double[] mass = new double[model.coordinateCount() * model.coordinateCount()];

    /** One call of the composite rigid body algorithm. */
    @Benchmark
    @OperationsPerInvocation(RandomStates.COUNT)
    public double[] massMatrix() {
        for (int s = 0; s < RandomStates.COUNT; s++) {
            MassMatrix.compute(model, states.q[s], ws, mass);
        }
        return mass;
    }
}
