package talus.app.server;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import talus.chain.contract.scenario.Scenario;
import talus.chain.prediction.Prediction;

/** Scenarios being answered: a few at a time, a few that wait, each for a limited time. */
final class PredictJobs implements AutoCloseable {
    private final Function<Scenario, Prediction> engine;
    private final Limits limits;
    private final ThreadPoolExecutor workers;

    PredictJobs(Function<Scenario, Prediction> engine, Limits limits) {
        this.engine = engine;
        this.limits = limits;
        this.workers = new ThreadPoolExecutor(
                limits.atOnce(),
                limits.atOnce(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(limits.waiting()),
                Thread.ofPlatform().daemon().name("predict-", 1).factory());
    }

    /** What became of a job. */
    sealed interface Outcome {
        /** The engine has answered. */
        record Done(Prediction prediction) implements Outcome {}

        /** It was not taken on: as many are waiting as may. */
        record Full() implements Outcome {}

        /** It was given up. */
        record TooLong() implements Outcome {}

        /** The engine broke. */
        record Broken(Throwable bug) implements Outcome {}
    }

    /** Waits for the answer. */
    Outcome answer(Scenario scenario) throws InterruptedException {
        Future<Prediction> job;
        try {
            job = workers.submit(() -> engine.apply(scenario));
        } catch (RejectedExecutionException e) {
            return new Outcome.Full();
        }
        try {
            return new Outcome.Done(job.get(limits.longest().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Outcome.TooLong();
        } catch (ExecutionException e) {
            return new Outcome.Broken(e.getCause() == null ? e : e.getCause());
        } finally {
            job.cancel(true);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
