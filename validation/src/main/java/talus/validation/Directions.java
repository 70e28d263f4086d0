package talus.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.contract.result.Frame;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.ArmPosition;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Imposed;
import talus.chain.contract.scenario.JointLimits;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.Person;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.strength.StrengthFactors;

/** Numbers beside numbers: the rows of {@code validation/targets.json}, simulated as each row says. A miss stays a miss. */
final class Directions {
    private static final double MASS_KG = 84;
    private static final double MIDDLE = 0.5;
    private static final int FRAMES = 6;
    private static final int LOWERING_FRAMES = 20;
    private static final List<Integer> SHINS = List.of(20, 25, 30, 35, 40);
    private static final List<Integer> TRUNKS = List.of(20, 30, 40, 50);

    /** Widest hip and stiffest spine that the contract allows, degrees: as near as this body comes to a static model's rigid trunk. */
    private static final JointLimits RIGID_TRUNK =
            new JointLimits(OptionalDouble.of(150), OptionalDouble.empty(), OptionalDouble.of(10));

    private final ImposedSquats squats;
    private final ImposedSquats rigid;
    private final Targets targets;
    private final Map<String, Double> simulated = new LinkedHashMap<>();
    private final JsonObject.Builder beside = JsonObject.builder();

    Directions(Targets targets) {
        this.targets = targets;
        PersonSize size = new PersonSize(Sex.MALE, 28, 1.78, OptionalDouble.of(MASS_KG), MeasuredSegments.NONE);
        Person strong = new Person(size, new StrengthFactors(2, 2, 2, 2), JointLimits.UNKNOWN, 1);
        AnkleMeasure supple = new AnkleMeasure.ShinLimit(45);
        this.squats = new ImposedSquats(strong, new Ankles(supple, supple));
        this.rigid = new ImposedSquats(new Person(size, strong.strength(), RIGID_TRUNK, 1), new Ankles(supple, supple));
    }

    Findings run() {
        leastShin();
        bodyWeightBar();
        ratio("bodyMassBar", 1);
        ratio("halfBodyMassBar", 0.5);
        kneesBehindToes();
        List<String> missed = new ArrayList<>();
        List<Json> lines = targets.beside(simulated, missed);
        JsonObject figures = JsonObject.builder()
                .put("targets", new JsonArray(lines))
                .put("met", new JsonNumber(lines.size() - missed.size()))
                .put("missed", JsonArray.ofStrings(missed))
                .put("beside", beside.build())
                .build();
        return new Findings(figures, missed);
    }

    private void leastShin() {
        List<Frame> found = downToTheLeastShin(squats);
        if (!found.isEmpty()) {
            simulated.put("D34.leastShin", (double)
                    Math.round(found.getLast().angles().shinDeg().mean()));
        }
        beside.put("D34", curve(found));
        slope("D34.leanPerShin", found, f -> f.angles().trunkDeg());
        beside.put("D34.withAStiffSpineAndWideHips", curve(downToTheLeastShin(rigid)));
    }

    private static List<Frame> downToTheLeastShin(ImposedSquats squats) {
        Arms arms = new Arms.Held(ArmPosition.AT_SIDES);
        List<Frame> found = new ArrayList<>();
        for (int shin = 40; shin > 0; shin--) {
            Optional<Frame> frame = squats.atPressure(arms, shin, MIDDLE, FRAMES);
            if (frame.isEmpty()) {
                break;
            }
            found.add(frame.get());
        }
        return found;
    }

    private void bodyWeightBar() {
        List<Frame> found = new ArrayList<>();
        for (int shin = 28; shin <= 40; shin += 2) {
            squats.atPressure(bar(1), shin, MIDDLE, FRAMES).ifPresent(found::add);
        }
        beside.put("D35", curve(found));
        slope("D35.leanPerShin", found, f -> f.angles().trunkDeg());
        slope("D35.hipPerShin", found, f -> both(f.momentNm().hip().mean()));
        slope("D35.kneePerShin", found, f -> both(f.momentNm().knee().mean()));
    }

    private void slope(String id, List<Frame> frames, ToDoubleFunction<Frame> of) {
        if (frames.size() > 1) {
            List<double[]> points = frames.stream()
                    .map(f -> new double[] {f.angles().shinDeg().mean(), of.applyAsDouble(f)})
                    .toList();
            simulated.put(id, Line.through(points).slope());
        }
    }

    private void ratio(String name, double share) {
        List<double[]> lowering = new ArrayList<>();
        List<double[]> bottom = new ArrayList<>();
        for (int shin : SHINS) {
            for (int trunk : TRUNKS) {
                Optional<List<Frame>> frames =
                        squats.solve(bar(share), ImposedSquats.shinAndTrunk(shin, trunk), false, LOWERING_FRAMES);
                if (frames.isPresent()) {
                    double hip = frames.get().stream()
                            .mapToDouble(f -> f.momentNm().hip().mean())
                            .sum();
                    double knee = frames.get().stream()
                            .mapToDouble(f -> f.momentNm().knee().mean())
                            .sum();
                    Frame last = frames.get().getLast();
                    lowering.add(new double[] {shin - trunk, hip / knee});
                    bottom.add(new double[] {
                        shin - trunk,
                        last.momentNm().hip().mean() / last.momentNm().knee().mean()
                    });
                }
            }
        }
        if (lowering.size() < 3) {
            return;
        }
        Line line = Line.through(lowering);
        if (share == 1) {
            simulated.put("V4.direction", line.slope());
            simulated.put("V4.explained", line.explained());
            simulated.put("V4.crossing", line.xAt(1));
        }
        beside.put(
                "V4." + name,
                JsonObject.builder()
                        .put("conditions", lowering.size())
                        .put("lowering", json(line))
                        .put("bottom", json(Line.through(bottom)))
                        .put("shinMinusTrunkDegAndRatioOfLowering", points(lowering))
                        .build());
    }

    private void kneesBehindToes() {
        Optional<List<Frame>> free = squats.solve(bar(1), Imposed.NOTHING, false, LOWERING_FRAMES);
        Optional<List<Frame>> restricted = squats.solve(bar(1), Imposed.NOTHING, true, LOWERING_FRAMES);
        if (free.isEmpty() || restricted.isEmpty()) {
            return;
        }
        Frame without = free.get().getLast();
        Frame with = restricted.get().getLast();
        double hip = both(with.momentNm().hip().mean());
        double knee = both(with.momentNm().knee().mean());
        simulated.put("V8.restrictedHip", hip);
        simulated.put("V8.restrictedKnee", knee);
        simulated.put("V8.hip", hip - both(without.momentNm().hip().mean()));
        simulated.put("V8.knee", knee - both(without.momentNm().knee().mean()));
        simulated.put("V8.trunk", with.angles().trunkDeg() - without.angles().trunkDeg());
        simulated.put(
                "V8.shin",
                with.angles().shinDeg().mean() - without.angles().shinDeg().mean());
        beside.put(
                "V8",
                JsonObject.builder()
                        .put("free", posture(without))
                        .put("restricted", posture(with))
                        .build());
    }

    private static Arms bar(double share) {
        return new Arms.Load(share * MASS_KG, LoadPosition.HIGH_BAR);
    }

    private static double both(double mean) {
        return 2 * mean;
    }

    private static JsonObject json(Line line) {
        return JsonObject.builder()
                .put("slope", line.slope())
                .put("explained", line.explained())
                .put("crossingDeg", line.xAt(1))
                .build();
    }

    private static JsonArray points(List<double[]> points) {
        List<Json> items = new ArrayList<>();
        for (double[] point : points) {
            items.add(JsonArray.ofNumbers(point));
        }
        return new JsonArray(items);
    }

    private static JsonArray curve(List<Frame> frames) {
        List<Json> items = new ArrayList<>();
        for (Frame frame : frames) {
            items.add(posture(frame));
        }
        return new JsonArray(items);
    }

    private static JsonObject posture(Frame frame) {
        return JsonObject.builder()
                .put("shinDeg", frame.angles().shinDeg().mean())
                .put("trunkDeg", frame.angles().trunkDeg())
                .put("lumbarFlexionDeg", frame.angles().lumbarFlexionDeg())
                .put("hipNm", both(frame.momentNm().hip().mean()))
                .put("kneeNm", both(frame.momentNm().knee().mean()))
                .put("ankleNm", both(frame.momentNm().ankle().mean()))
                .put("pressureCentre", ImposedSquats.pressure(frame))
                .build();
    }
}
