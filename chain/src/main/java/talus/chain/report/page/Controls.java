package talus.chain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import talus.chain.body.Side;
import talus.chain.contract.scenario.ArmPosition;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Stance;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Range;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNull;
import talus.chain.json.JsonObject;
import talus.chain.report.SquatSection;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** What can be tried out in a squat: more bend of an ankle, raised heels, a load, depth, stance, arms. */
final class Controls {
    private static final double WEDGE_M = 0.06;
    private static final double LOAD_KG = 60;
    private static final Range SLID_WIDTH_M = new Range(0.15, 0.60);
    private static final Range SLID_THIGH_DEG = new Range(-30, 60);
    private static final double ANGLE_STEP_DEG = 5;
    private static final double INCH = 0.0254;
    private static final double POUND = 0.45359237;

    private static final Map<ArmPosition, PageMessage> ARMS = Map.of(
            ArmPosition.AT_SIDES, PageMessage.ARMS_SIDES,
            ArmPosition.FORWARD, PageMessage.ARMS_FORWARD,
            ArmPosition.ON_HIPS, PageMessage.ARMS_HIPS,
            ArmPosition.ACROSS_CHEST, PageMessage.ARMS_CHEST,
            ArmPosition.OVERHEAD, PageMessage.ARMS_OVERHEAD);

    private static final Map<LoadPosition, PageMessage> LOADS = Map.of(
            LoadPosition.HIGH_BAR, PageMessage.LOAD_HIGH_BAR,
            LoadPosition.LOW_BAR, PageMessage.LOAD_LOW_BAR,
            LoadPosition.FRONT, PageMessage.LOAD_FRONT,
            LoadPosition.GOBLET, PageMessage.LOAD_GOBLET,
            LoadPosition.OVERHEAD, PageMessage.LOAD_OVERHEAD,
            LoadPosition.IN_HANDS, PageMessage.LOAD_HANDS);

    private final Scenario shown;
    private final PageRequest request;
    private final boolean metric;

    private Controls(Scenario shown, PageRequest request) {
        this.shown = shown;
        this.request = request;
        this.metric = request.units() == UnitSystem.METRIC;
    }

    /**
     * The controls in two groups.
     *
     * @param shown with its defaults filled in
     */
    static JsonObject of(Scenario shown, PageRequest request) {
        Controls controls = new Controls(shown, request);
        List<GainSlider.Part> gains =
                Side.BOTH.stream().map(controls::gain).flatMap(Optional::stream).toList();
        List<Json> others = new ArrayList<>();
        controls.others().forEach(slider -> others.add(slider.json()));
        controls.choice().ifPresent(others::add);
        return JsonObject.builder()
                .put(
                        "ankles",
                        new JsonArray(gains.stream()
                                .<Json>map(gain -> gain.slider().json())
                                .toList()))
                .put("others", new JsonArray(others))
                .put(
                        "usualTexts",
                        JsonArray.ofStrings(gains.stream()
                                .map(gain -> Words.say(gain.usual()))
                                .distinct()
                                .toList()))
                .put(
                        "usual",
                        new JsonArray(
                                gains.stream().<Json>map(GainSlider.Part::marks).toList()))
                .put("rareText", Words.say(PageMessage.GAIN_RARE))
                .put("usualSource", Words.say(PageMessage.GAIN_SOURCE))
                .build();
    }

    /**
     * Reads what was typed beside a slider.
     *
     * @param shown with its defaults filled in
     * @return {@code {"patch": ...}} or {@code {"problem": sentence}}; empty when there is no such slider
     */
    static Optional<JsonObject> read(Scenario shown, PageRequest request, String id, String typed) {
        Controls controls = new Controls(shown, request);
        List<Slider> all = new ArrayList<>(controls.others());
        for (Side side : Side.BOTH) {
            controls.gain(side).map(GainSlider.Part::slider).ifPresent(all::add);
        }
        return all.stream().filter(slider -> slider.id().equals(id)).findFirst().map(slider -> slider.read(typed));
    }

    private List<Slider> others() {
        if (!(shown.task() instanceof Task.Squat squat)) {
            return List.of();
        }
        return List.of(depth(squat), wedge(Side.LEFT), wedge(Side.RIGHT), load(), width(), toeOut());
    }

    private Optional<GainSlider.Part> gain(Side side) {
        return GainSlider.of(
                side, request.own().ankles().of(side), shown.ankles().of(side), request.units());
    }

    private Slider depth(Task.Squat squat) {
        double now = squat.depth()
                .filter(depth -> depth instanceof Depth.ThighAngle)
                .map(depth -> ((Depth.ThighAngle) depth).thighDeg())
                .orElse(Depth.PARALLEL_THIGH_DEG);
        return new Slider(
                "depth",
                PageMessage.DEPTH,
                PageMessage.DEGREE_SIGN,
                TypedNumber.Kind.ANGLE,
                1,
                1,
                0,
                Depth.THIGH_DEG,
                now,
                Slider.steps(SLID_THIGH_DEG.low(), SLID_THIGH_DEG.high(), ANGLE_STEP_DEG, Depth.THIGH_DEG),
                false,
                Controls::depthText,
                deg -> task(
                        "depth",
                        JsonObject.builder()
                                .put("thighDeg", deg)
                                .put("kneeFlexionDeg", new JsonNull())
                                .put("deepest", new JsonNull())
                                .build()),
                deg -> false);
    }

    /** How the arms are held, in words. */
    static String armsText(ArmPosition position) {
        return text(ARMS, position);
    }

    /** Where a load is, in words. */
    static String loadText(LoadPosition position) {
        return text(LOADS, position);
    }

    private static <T extends Worded> String text(Map<T, PageMessage> words, T one) {
        PageMessage word = words.get(one);
        return word == null ? one.word() : Words.say(word);
    }

    /** A depth in words: {@code 20 degrees above level}, {@code thighs level}. */
    static String depthText(double thighDeg) {
        return Decimal.rounded(thighDeg, 0) == 0
                ? Words.say(PageMessage.DEPTH_LEVEL)
                : SquatSection.fromLevel(thighDeg);
    }

    private Slider wedge(Side side) {
        double now =
                shown.task().setting().wedges().under(side) instanceof Wedge.HeelHeight height ? height.heelM() : 0;
        return new Slider(
                side == Side.LEFT ? "wedgeLeft" : "wedgeRight",
                side == Side.LEFT ? PageMessage.WEDGE_LEFT : PageMessage.WEDGE_RIGHT,
                lengthUnit(),
                TypedNumber.Kind.LENGTH,
                TypedNumber.metresEach(request.units()),
                metric ? 1 : 2,
                0,
                Wedge.HEEL_M,
                now,
                Slider.steps(0, WEDGE_M, metric ? 0.005 : 0.25 * INCH, Wedge.HEEL_M),
                true,
                m -> m == 0
                        ? Words.say(PageMessage.WEDGE_NONE)
                        : request.units().length(m),
                m -> task("wedges", patch(side.word(), m == 0 ? new JsonNull() : heel(m))),
                m -> false);
    }

    private static JsonObject heel(double heelM) {
        return JsonObject.builder()
                .put("heelM", heelM)
                .put("pitchDeg", new JsonNull())
                .build();
    }

    private Slider load() {
        double now = shown.task().setting().arms() instanceof Arms.Load load ? load.massKg() : 0;
        return new Slider(
                "load",
                PageMessage.LOAD,
                metric ? PageMessage.KG : PageMessage.LB,
                TypedNumber.Kind.MASS,
                TypedNumber.kilogramsEach(request.units()),
                1,
                0,
                Arms.LOAD_KG,
                now,
                Slider.steps(0, LOAD_KG, metric ? 2.5 : 5 * POUND, Arms.LOAD_KG),
                true,
                kg -> kg == 0
                        ? Words.say(PageMessage.LOAD_NONE)
                        : request.units().mass(kg),
                this::loadPatch,
                kg -> false);
    }

    /** A load takes the arms; without one they are held as before, or forward. */
    private JsonObject loadPatch(double massKg) {
        Arms arms = shown.task().setting().arms();
        if (massKg == 0) {
            ArmPosition held = arms instanceof Arms.Held position ? position.position() : ArmPosition.FORWARD;
            return patch(
                    "task",
                    JsonObject.builder()
                            .put("load", new JsonNull())
                            .put("arms", held.word())
                            .build());
        }
        LoadPosition position = arms instanceof Arms.Load load ? load.position() : LoadPosition.GOBLET;
        return patch(
                "task",
                JsonObject.builder()
                        .put(
                                "load",
                                JsonObject.builder()
                                        .put("massKg", massKg)
                                        .put("position", position.word())
                                        .build())
                        .put("arms", new JsonNull())
                        .build());
    }

    private Slider width() {
        Stance stance = shown.task().setting().stance();
        double now = Decimal.rounded(stance.widthM().orElse(SLID_WIDTH_M.low()), 6);
        return new Slider(
                "width",
                PageMessage.WIDTH,
                lengthUnit(),
                TypedNumber.Kind.LENGTH,
                TypedNumber.metresEach(request.units()),
                metric ? 1 : 2,
                0,
                Stance.WIDTH_M,
                now,
                Slider.steps(SLID_WIDTH_M.low(), SLID_WIDTH_M.high(), metric ? 0.025 : INCH, Stance.WIDTH_M),
                true,
                m -> request.units().roundLength(m),
                m -> task("stance", JsonObject.builder().put("widthM", m).build()),
                m -> false);
    }

    private Slider toeOut() {
        return new Slider(
                "toeOut",
                PageMessage.TOE_OUT,
                PageMessage.DEGREE_SIGN,
                TypedNumber.Kind.ANGLE,
                1,
                1,
                0,
                Stance.TOE_OUT_DEG,
                shown.task().setting().stance().toeOutDeg(),
                Slider.steps(0, Stance.TOE_OUT_DEG.high(), ANGLE_STEP_DEG, Stance.TOE_OUT_DEG),
                true,
                UnitSystem::degrees,
                deg -> task("stance", JsonObject.builder().put("toeOutDeg", deg).build()),
                deg -> false);
    }

    /** Where the load is, or without one how the arms are held. */
    private Optional<JsonObject> choice() {
        if (!(shown.task() instanceof Task.Squat)) {
            return Optional.empty();
        }
        return switch (shown.task().setting().arms()) {
            case Arms.Load load ->
                Optional.of(choice(
                        "loadWhere",
                        PageMessage.LOAD_WHERE,
                        LoadPosition.ALL,
                        LOADS,
                        load.position(),
                        position -> task(
                                "load",
                                JsonObject.builder()
                                        .put("position", position.word())
                                        .build())));
            case Arms.Held held ->
                Optional.of(choice(
                        "arms",
                        PageMessage.ARMS,
                        ArmPosition.ALL,
                        ARMS,
                        held.position(),
                        position -> patch(
                                "task",
                                JsonObject.builder()
                                        .put("arms", position.word())
                                        .build())));
            case Arms.OnArmrests rests -> Optional.empty();
            case Arms.AtObject object -> Optional.empty();
        };
    }

    private static <T extends Worded> JsonObject choice(
            String id,
            PageMessage label,
            List<T> all,
            Map<T, PageMessage> words,
            T now,
            Function<T, JsonObject> patch) {
        List<Json> choices = new ArrayList<>();
        for (T one : all) {
            choices.add(JsonObject.builder()
                    .put("text", text(words, one))
                    .put("patch", patch.apply(one))
                    .build());
        }
        return JsonObject.builder()
                .put("id", id)
                .put("kind", "choice")
                .put("label", Words.say(label))
                .put("index", (double) all.indexOf(now))
                .put("stops", new JsonArray(choices))
                .build();
    }

    private PageMessage lengthUnit() {
        return metric ? PageMessage.CM : PageMessage.IN;
    }

    private static JsonObject task(String field, Json value) {
        return patch("task", JsonObject.builder().put(field, value).build());
    }

    private static JsonObject patch(String field, Json value) {
        return JsonObject.builder().put(field, value).build();
    }
}
