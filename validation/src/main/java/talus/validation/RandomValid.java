package talus.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/**
 * Is every valid scenario answered? No exception, every frame of a converged strategy in balance and inside its limits, every infeasible
 * one with what stands in its way, strategies ranked as the contract says, and the result can be written. Half of the scenarios are usual ones, half from everything that the
 * contract allows.
 */
final class RandomValid {
    private final long seed;
    private final int count;
    private final Tally outcomes = new Tally();
    private final Tally every = new Tally();
    private final Worst balance = new Worst();
    private final Failures failures = new Failures();
    private int frames;

    /** Of usual people doing a task that is built, at most this part may have no posture at all: an empty answer is no answer. */
    private static final double WITHOUT_POSTURE = 0.02;

    private int usualAnswered;
    private int usualWithout;

    RandomValid(long seed, int count) {
        this.seed = seed;
        this.count = count;
    }

    Findings run() {
        answer();
        JsonObject figures = JsonObject.builder()
                .put("scenarios", count)
                .put("frames", frames)
                .put("outcomes", outcomes.json())
                .put("strategiesOfSquatsThatListAll", every.json())
                .put("usualAnswered", usualAnswered)
                .put("usualWithoutPosture", usualWithout)
                .put("usualWithoutPostureAllowed", WITHOUT_POSTURE)
                .put("balance", balance.json())
                .put("balanceAllowed", FrameCheck.BALANCE)
                .put("failed", failures.count())
                .put("failures", failures.json())
                .build();
        List<String> missed = new ArrayList<>(failures.lines());
        if (usualWithout > WITHOUT_POSTURE * usualAnswered) {
            missed.add("usual people without any posture: " + usualWithout + " of " + usualAnswered);
        }
        return new Findings(figures, missed);
    }

    private void answer() {
        RandomScenarios usual = new RandomScenarios(seed, RandomScenarios.Spread.USUAL);
        RandomScenarios whole = new RandomScenarios(seed, RandomScenarios.Spread.WHOLE_CONTRACT);
        for (int i = 0; i < count; i++) {
            Scenario scenario = (i % 2 == 0 ? usual : whole).any(i);
            String spread = i % 2 == 0 ? "usual " : "wholeContract ";
            try {
                look(i, spread + scenario.task().kind().word() + ": ", scenario);
            } catch (RuntimeException | StackOverflowError e) {
                outcomes.add(spread + scenario.task().kind().word() + ": exception");
                failures.add(i, e.toString());
            }
        }
    }

    private void look(int index, String of, Scenario scenario) {
        switch (Predictor.predict(scenario)) {
            case Prediction.Refused refused -> outcomes.add(of + "refused");
            case Prediction.Unavailable unavailable -> outcomes.add(of + "unavailable");
            case Prediction.Answered answered -> {
                Result result = answered.result();
                if (of.startsWith("usual")) {
                    usualAnswered++;
                    usualWithout += result.preferred().isEmpty() ? 1 : 0;
                }
                outcomes.add(of + result.preferred().map(p -> p.word()).orElse("nothing feasible"));
                JsonText.write(ResultWriter.write(result));
                List<String> broken = StrategyCheck.breaches(scenario, result);
                if (!broken.isEmpty()) {
                    failures.add(index, broken.getFirst() + (broken.size() > 1 ? " and more" : ""));
                }
                result.strategies().forEach(strategy -> look(index, scenario, strategy));
            }
        }
    }

    private void look(int index, Scenario scenario, Strategy strategy) {
        String name = strategy.name().word() + ": ";
        if (scenario.task() instanceof Task.Squat && scenario.options().strategies() == StrategyChoice.EVERY) {
            every.add(name + (strategy.outcome() instanceof StrategyOutcome.Converged ? "converged" : "infeasible"));
        }
        switch (strategy.outcome()) {
            case StrategyOutcome.Unavailable none -> {}
            case StrategyOutcome.Infeasible infeasible -> {
                if (infeasible.blocks().isEmpty()) {
                    failures.add(index, name + "infeasible without a block");
                }
            }
            case StrategyOutcome.Converged converged -> {
                Set<String> broken = new HashSet<>();
                for (Frame frame : strategy.frames()) {
                    frames++;
                    balance.see(FrameCheck.unbalance(frame), index);
                    broken.addAll(FrameCheck.breaches(scenario, strategy, frame));
                }
                broken.addAll(FrameCheck.depthBreaches(scenario, strategy));
                List<String> inOrder = broken.stream().sorted().toList();
                if (!inOrder.isEmpty()) {
                    failures.add(index, name + inOrder.getFirst() + (inOrder.size() > 1 ? " and more" : ""));
                }
            }
        }
    }
}
