package talus.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Stance;
import talus.chain.contract.scenario.Task;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;

/**
 * What does each way to squat to level thighs cost, and what does the body do in it, as both ankles stiffen, as the feet stand wider and as
 * they turn out? The bodies of {@link Sweep}, without load and with half the body mass on the back.
 */
final class WaySweep {
    static final List<StrategyName> WAYS = List.of(
            StrategyName.HEELS_DOWN, StrategyName.FEET_TURNED_OUT, StrategyName.ONE_HEEL_UP, StrategyName.HEELS_UP);
    static final List<Double> LOAD_SHARES = Sweep.LOAD_SHARES.subList(0, 2);

    /** Ankles with and without room to spare, whose stance is varied. */
    static final List<Double> STANCE_LIMITS_DEG = List.of(40.0, 30.0);

    /** Of the usual distance of the feet, 1.2 times that of the hips. */
    static final List<Double> WIDTHS = List.of(0.7, 0.85, 1.0, 1.25, 1.5, 1.75, 2.0);

    static final List<Double> TOES_OUT_DEG = List.of(0.0, 7.5, 15.0, 22.5, 30.0, 37.5, 45.0);

    private final List<Row> rows;

    private WaySweep(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** What is varied. */
    enum Varied {
        LIMIT,
        WIDTH,
        TOE_OUT
    }

    /**
     * One squat.
     *
     * @param limitDeg of both ankles
     * @param widthM between the ankle centres
     * @param toeOutDeg of both feet
     */
    record Row(
            Varied varied,
            Sweep.Body body,
            double loadShare,
            double limitDeg,
            double widthM,
            double toeOutDeg,
            Result result) {
        Strategy way(StrategyName name) {
            return result.strategies().stream()
                    .filter(s -> s.name() == name)
                    .findFirst()
                    .orElseThrow();
        }

        boolean reached(StrategyName name) {
            return way(name).outcome() instanceof StrategyOutcome.Converged;
        }

        OptionalDouble cost(StrategyName name) {
            return way(name).cost();
        }

        /** The bottom of a way that gets there. */
        Frame bottom(StrategyName name) {
            return way(name).frames().getLast();
        }

        private JsonObject json() {
            JsonObject.Builder ways = JsonObject.builder();
            for (StrategyName name : WAYS) {
                JsonObject.Builder way = JsonObject.builder().put("reached", reached(name));
                if (reached(name)) {
                    way.put("cost", cost(name).orElseThrow());
                    for (SweepRow.Quantity quantity : SweepRow.QUANTITIES) {
                        way.put(quantity.name(), quantity.of().applyAsDouble(bottom(name)));
                    }
                }
                ways.put(name.word(), way.build());
            }
            return JsonObject.builder()
                    .put("varied", varied.name().toLowerCase(Locale.ROOT))
                    .put("body", body.words())
                    .put("loadShare", loadShare)
                    .put("limitDeg", limitDeg)
                    .put("widthM", widthM)
                    .put("toeOutDeg", toeOutDeg)
                    .put("preferred", result.preferred().map(StrategyName::word).orElse("none"))
                    .put("ways", ways.build())
                    .build();
        }
    }

    static WaySweep run() {
        List<Row> rows = new ArrayList<>();
        for (Sweep.Body body : Sweep.BODIES) {
            for (double share : LOAD_SHARES) {
                for (double limit = Sweep.FROM_DEG; limit >= Sweep.TO_DEG; limit -= Sweep.STEP_DEG) {
                    rows.add(row(Varied.LIMIT, body, share, limit, Stance.USUAL));
                }
            }
            for (double limit : STANCE_LIMITS_DEG) {
                double usualM = row(Varied.WIDTH, body, 0, limit, Stance.USUAL).widthM;
                for (double width : WIDTHS) {
                    Stance wide = new Stance(OptionalDouble.of(width * usualM), Stance.USUAL_TOE_OUT_DEG);
                    rows.add(row(Varied.WIDTH, body, 0, limit, wide));
                }
                for (double toeOut : TOES_OUT_DEG) {
                    rows.add(row(Varied.TOE_OUT, body, 0, limit, new Stance(OptionalDouble.empty(), toeOut)));
                }
            }
        }
        return new WaySweep(rows);
    }

    private static Row row(Varied varied, Sweep.Body body, double share, double limitDeg, Stance stance) {
        Result result = Sweep.squat(body, share, limitDeg, Sweep.LEVEL, stance);
        Stance used = ((Task.Squat) result.scenario().task()).setting().stance();
        return new Row(varied, body, share, limitDeg, used.widthM().orElseThrow(), used.toeOutDeg(), result);
    }

    List<Row> rows(Varied varied, Sweep.Body body) {
        return rows.stream()
                .filter(r -> r.varied == varied && r.body.equals(body))
                .toList();
    }

    Findings findings(ExampleWays example) {
        List<Json> all = new ArrayList<>();
        rows.forEach(row -> all.add(row.json()));
        return new Findings(
                JsonObject.builder()
                        .put("stiffLeft", example.json())
                        .put("rows", new JsonArray(all))
                        .build(),
                List.of());
    }
}
