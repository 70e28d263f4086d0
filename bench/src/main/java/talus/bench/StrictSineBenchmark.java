package talus.bench;

import java.util.SplittableRandom;
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

/** What do the sine and cosine of a joint angle cost by {@code StrictMath} and by {@code Math}? */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class StrictSineBenchmark {
    private static final int ANGLES = 1000;
    private static final long SEED = 20261121;

    private final double[] angles =
            new SplittableRandom(SEED).doubles(ANGLES, -Math.PI, Math.PI).toArray();

    /** By {@code StrictMath}. */
    @Benchmark
    @OperationsPerInvocation(ANGLES)
    public double strict() {
        double sum = 0;
        for (double angle : angles) {
            sum += StrictMath.sin(angle) + StrictMath.cos(angle);
        }
        return sum;
    }

    /** By {@code Math}. */
    @Benchmark
    @OperationsPerInvocation(ANGLES)
    public double intrinsic() {
        double sum = 0;
        for (double angle : angles) {
            sum += Math.sin(angle) + Math.cos(angle);
        }
        return sum;
    }
}
