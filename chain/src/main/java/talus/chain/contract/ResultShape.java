package talus.chain.contract;

import static talus.chain.contract.shape.Field.free;
import static talus.chain.contract.shape.Field.required;

import java.util.ArrayList;
import java.util.List;
import talus.chain.contract.result.BlockKind;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.KindShape;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Range;
import talus.chain.contract.shape.Shape;

/** The descriptions of the result document and of what {@code talus check} prints. */
final class ResultShape {
    private static final Range FRACTION = new Range(0.0, 1.0);
    private static final String NOT_COMPARED = "compare is false";

    private static final Shape STRATEGY_NAME = new Shape.Word(Worded.words(StrategyName.ALL));

    private static final Shape BAND = new Shape.Named("band", Shape.items(Shape.number(), 2));

    private static final Shape ANKLE_ANSWER = new Shape.Named(
            "ankleAnswer",
            ObjectShape.of(
                    required("wallDistanceM", Shape.number(), "entered, or implied by the angle"),
                    required("limitDeg", Shape.number(), "entered, or implied by the distance"),
                    required(
                            "short",
                            new Shape.Flag(false),
                            "below 0.100 m, or below the angle that this distance means for this leg"),
                    required("bandDeg", BAND, "of the limit, 5 to 95 %, from the test's own error")));

    private static final ObjectShape ANKLES = ObjectShape.of(
            required("left", ANKLE_ANSWER, "the left ankle"), required("right", ANKLE_ANSWER, "the right ankle"));

    private static final ObjectShape SIDE_DIFFERENCE = ObjectShape.of(
            required("distanceM", Shape.number(), "left minus right"),
            required("notable", new Shape.Flag(false), "0.020 m or more either way"));

    private static final ObjectShape BLOCK = ObjectShape.of(
            required("what", new Shape.Word(Worded.words(BlockKind.ALL)), "the kind of obstacle"),
            free("side", new Shape.Word(TaskShape.SIDES), "it belongs to no one side", "where it is"),
            required("text", new Shape.Text(), "a sentence for people"));

    private static final Shape OUTCOME = new Shape.Named("outcome", outcome());

    private static final Shape STRATEGY = new Shape.Named(
            "strategy",
            ObjectShape.of(
                    required("name", STRATEGY_NAME, "the way the task is done"),
                    required("outcome", OUTCOME, "what became of it"),
                    free("cost", Shape.number(), "no posture meets what was asked", "comparable within one result"),
                    required(
                            "frames",
                            Shape.items(FrameShape.FRAME),
                            "start to end; the last is the instant that counts")));

    private static final Shape JOINTS = new Shape.Named("jointChanges", joints());

    private static final ObjectShape COMPARISON = ObjectShape.of(
            required("joints", JOINTS, "this body minus reference at the last frame"),
            free(
                    "pressureCentreShare",
                    Shape.number(),
                    "not built",
                    "what the centre of pressure gives back; with the joints' shares it adds to 1"),
            free(
                    "sameStrategy",
                    ObjectShape.of(
                            required("name", STRATEGY_NAME, "the strategy of both"),
                            required("joints", JOINTS, "this body minus reference")),
                    "both prefer the same",
                    "the comparison with both bodies doing the same"));

    private static final ObjectShape PER_CENTIMETRE = ObjectShape.of(
            required("left", new Shape.Tree(Shape.number()), "for one centimetre more on the left"),
            required("right", new Shape.Tree(Shape.number()), "for one centimetre more on the right"));

    private static final ObjectShape BANDS = ObjectShape.of(
                    required("preferred", preferredShares(), "how often each strategy was preferred"),
                    required(
                            "drivers",
                            Shape.items(ObjectShape.of(
                                    required("name", new Shape.Text(), "a parameter"),
                                    required("share", Shape.number(FRACTION), "of the variance"))),
                            "what the bands hang on most"))
            .andOthers(new Shape.Tree(BAND));

    private static final ObjectShape EVENT = ObjectShape.of(
            required("name", new Shape.Text(), "seatOff, ..."),
            required("phase", Shape.number(FRACTION), "0 start, 1 end"));

    private static final ObjectShape NOTE = ObjectShape.of(
            required("code", new Shape.Text(), "a fixed word for programs"),
            required("text", new Shape.Text(), "a sentence for people"));

    static final ObjectShape RESULT = ObjectShape.of(
            required("schema", new Shape.Word(List.of(Result.SCHEMA)), "which document this is"),
            required("engine", new Shape.Text(), "version"),
            required(
                    "scenario",
                    new Shape.Named("scenario", ScenarioShape.SCENARIO),
                    "the scenario with every default filled in"),
            required("ankles", ANKLES, "the ankles that were entered"),
            required("sideDifference", SIDE_DIFFERENCE, "how the ankles differ"),
            required("preferred", new Shape.OrNull(STRATEGY_NAME), "null when nothing is feasible"),
            required("strategies", Shape.items(STRATEGY), "the listed ones"),
            free("reference", STRATEGY, NOT_COMPARED, "the same body with more ankle bend, by the strategy it prefers"),
            free("comparison", COMPARISON, NOT_COMPARED, "this body against the reference"),
            free("perCentimetre", PER_CENTIMETRE, "not built", "change of the last frame for one centimetre more"),
            free("bands", BANDS, "not asked for", "bands of the last frame, 5 to 95 %"),
            required("events", Shape.items(EVENT), "instants of the preferred strategy that have a name"),
            required("notes", Shape.items(NOTE), "what the reader should know"));

    private static final ObjectShape DEMAND = ObjectShape.of(
            required("task", new Shape.Text(), "a daily task"),
            required("needsDeg", Shape.number(), "inclination of the shin that it asks of this body"),
            required("marginDeg", FrameShape.SIDES, "what each ankle has, minus that"),
            required("source", new Shape.Text(), "where the number comes from"));

    static final ObjectShape CHECK = ObjectShape.of(
            required("schema", new Shape.Word(List.of(CheckResult.SCHEMA)), "which document this is"),
            required("ankles", ANKLES, "the ankles that were entered"),
            required("sideDifference", SIDE_DIFFERENCE, "how the ankles differ"),
            free("demands", Shape.items(DEMAND), "not built", "what daily tasks ask of the ankles"),
            required("result", new Shape.Named("result", RESULT), "of the scenario that was checked"),
            free("plan", new Shape.Document("talus/plan/1"), "not asked", "the first week"));

    private ResultShape() {}

    private static KindShape outcome() {
        ObjectShape converged = ObjectShape.of(
                kind("converged"),
                required("residual", Shape.number(Range.NOT_NEGATIVE), "largest scaled violation that is left"),
                required("iterations", Shape.whole(new Range(0, Integer.MAX_VALUE)), "of the solver"));
        ObjectShape infeasible = ObjectShape.of(
                kind("infeasible"),
                required("blocks", Shape.items(BLOCK), "what stands in the way, the strongest first"),
                free(
                        "reached",
                        ObjectShape.of(required("thighDeg", Shape.number(), "mean of both sides, 0 level")),
                        "no depth was asked",
                        "how far it went"));
        return new KindShape(
                "kind",
                List.of(
                        new KindShape.Kind("converged", converged),
                        new KindShape.Kind("infeasible", infeasible),
                        new KindShape.Kind("unavailable", ObjectShape.of(kind("unavailable")))));
    }

    private static Field kind(String word) {
        return required("kind", new Shape.Word(List.of(word)), "what became of it");
    }

    private static ObjectShape joints() {
        Shape change = new Shape.Named(
                "jointChange",
                ObjectShape.of(
                        required("angleDeg", Shape.number(), "change of the angle"),
                        required("momentNm", Shape.number(), "change of the net moment"),
                        free("share", Shape.number(), "not built", "of the lost forward travel that it gives back")));
        Shape sided = new Shape.Named(
                "sidedChange", ObjectShape.of(required("left", change, "left"), required("right", change, "right")));
        return ObjectShape.of(
                required("hip", sided, "hip"),
                required("knee", sided, "knee"),
                required("ankle", sided, "ankle"),
                required("subtalar", sided, "joint under the ankle"),
                required("lumbar", change, "lumbar spine"),
                required("trunk", change, "trunk"));
    }

    private static ObjectShape preferredShares() {
        List<Field> shares = new ArrayList<>();
        for (StrategyName name : StrategyName.ALL) {
            shares.add(free(name.word(), Shape.number(FRACTION), "never", "fraction of the draws"));
        }
        return ObjectShape.of(shares.toArray(new Field[0]));
    }
}
