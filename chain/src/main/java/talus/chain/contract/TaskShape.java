package talus.chain.contract;

import static talus.chain.contract.shape.Field.free;
import static talus.chain.contract.shape.Field.required;
import static talus.chain.contract.shape.Field.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import talus.chain.body.Side;
import talus.chain.contract.scenario.ArmPosition;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Imposed;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.ReachObject;
import talus.chain.contract.scenario.ReachStyle;
import talus.chain.contract.scenario.Seat;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.SittingTrunk;
import talus.chain.contract.scenario.Stance;
import talus.chain.contract.scenario.Step;
import talus.chain.contract.scenario.StepDirection;
import talus.chain.contract.scenario.TaskField;
import talus.chain.contract.scenario.TaskKind;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.KindShape;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Rule;
import talus.chain.contract.shape.Rule.Place;
import talus.chain.contract.shape.Shape;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/** The description of the scenario's task: for each kind the fields that it has. */
final class TaskShape {
    static final String KIND = "kind";

    static final List<String> SIDES = List.of(Side.LEFT.word(), Side.RIGHT.word());

    static final String FREE_HANDS = "free";
    static final String ARMRESTS = "armrests";

    private static final String LEG =
            "kneeToWall: the leg at the wall; lunge: the front leg; stairUp: the leg on the upper"
                    + " step; elsewhere the leg that carries";

    private static final JsonObject PARALLEL =
            new JsonObject(Map.of("thighDeg", new JsonNumber(Depth.PARALLEL_THIGH_DEG)));

    private static final Shape LOAD = new Shape.Named(
            "load",
            ObjectShape.of(
                    required("massKg", Shape.number(Arms.LOAD_KG), "mass of the load"),
                    required("position", new Shape.Word(Worded.words(LoadPosition.ALL)), "where it is carried")));

    private static final Shape STANCE = new Shape.Named(
            "stance",
            ObjectShape.of(
                    free(
                            "widthM",
                            Shape.number(Stance.WIDTH_M),
                            "1.2 times the distance of the hip joint centres",
                            "sideways between the ankle centres"),
                    standard(
                            "toeOutDeg",
                            Shape.number(Stance.TOE_OUT_DEG),
                            new JsonNumber(Stance.USUAL_TOE_OUT_DEG),
                            "of each foot's own line, outward")));

    private static final Shape WEDGE = new Shape.Named(
            "wedge",
            ObjectShape.of(
                            free(
                                    "heelM",
                                    Shape.number(Wedge.HEEL_M),
                                    "pitchDeg is given",
                                    "height under the heel; the pitch follows over the length from heel to ball"),
                            free(
                                    "pitchDeg",
                                    Shape.number(Wedge.PITCH_DEG),
                                    "heelM is given",
                                    "pitch, heel up positive, forefoot up negative"))
                    .under(new Rule.ExactlyOne(List.of("heelM", "pitchDeg"))));

    private static final Shape WEDGES = new Shape.Named(
            "wedges",
            ObjectShape.of(
                    free("left", WEDGE, "none", "under the left foot"),
                    free("right", WEDGE, "none", "under the right foot")));

    private static final Shape IMPOSE = new Shape.Named(
            "impose",
            ObjectShape.of(
                            imposed("shinDeg", Shape.number(Imposed.SHIN_DEG), "inclination of the shins"),
                            imposed("thighDeg", Shape.number(Imposed.THIGH_DEG), "inclination of the thighs, 0 level"),
                            imposed("trunkDeg", Shape.number(Imposed.TRUNK_DEG), "inclination of the trunk"))
                    .under(new Rule.AtLeastOne(List.of("shinDeg", "thighDeg", "trunkDeg"))));

    private static final Shape DEPTH = new Shape.Named(
            "depth",
            ObjectShape.of(
                            free(
                                    "thighDeg",
                                    Shape.number(Depth.THIGH_DEG),
                                    "another depth is given",
                                    "thigh angle, mean of both legs: 0 level, negative with the hips below the knees"),
                            free(
                                    "kneeFlexionDeg",
                                    Shape.number(Depth.KNEE_FLEXION_DEG),
                                    "another depth is given",
                                    "knee flexion, mean of both legs"),
                            free("deepest", new Shape.Flag(true), "another depth is given", "as deep as it goes"))
                    .under(new Rule.ExactlyOne(List.of("thighDeg", "kneeFlexionDeg", "deepest"))));

    /** The task. */
    static final KindShape TASK = task();

    private TaskShape() {}

    private static KindShape task() {
        List<KindShape.Kind> kinds = new ArrayList<>();
        for (TaskKind kind : TaskKind.ALL) {
            List<Field> fields = new ArrayList<>();
            fields.add(required(KIND, new Shape.Word(List.of(kind.word())), "what is done"));
            for (TaskField field : kind.fields()) {
                fields.add(field(field, kind));
            }
            ObjectShape shape = ObjectShape.of(fields.toArray(new Field[0])).under(rules(kind));
            kinds.add(new KindShape.Kind(kind.word(), shape));
        }
        return new KindShape(KIND, kinds);
    }

    private static Rule[] rules(TaskKind kind) {
        List<Rule> rules = new ArrayList<>();
        if (kind.has(TaskField.LOAD)) {
            rules.add(new Rule.NotBoth(Place.at("load"), Place.at("arms"), "a load says where the arms are"));
        }
        if (kind.has(TaskField.HANDS)) {
            String reason = "the arms are on the armrests";
            rules.add(new Rule.NotBoth(Place.at("hands").being(ARMRESTS), Place.at("arms"), reason));
            rules.add(new Rule.NotBoth(Place.at("hands").being(ARMRESTS), Place.at("load"), reason));
        }
        if (kind.has(TaskField.DEPTH)) {
            Place imposed = Place.at("impose", "thighDeg");
            String reason = "only one of them can say where the thigh is";
            rules.add(new Rule.NotBoth(Place.at("depth", "thighDeg"), imposed, reason));
            rules.add(new Rule.NotBoth(Place.at("depth", "deepest"), imposed, reason));
        }
        return rules.toArray(new Rule[0]);
    }

    private static Field field(TaskField field, TaskKind kind) {
        String name = field.word();
        return switch (field) {
            case DEPTH ->
                standard(name, DEPTH, PARALLEL, "how deep; left out with an imposed thigh angle, that is the depth");
            case LEG -> word(name, SIDES, Side.LEFT.word(), LEG);
            case DIRECTION ->
                word(
                        name,
                        Worded.words(StepDirection.ALL),
                        StepDirection.FORWARD.word(),
                        "where the free foot reaches");
            case SEAT_HEIGHT ->
                number(name, Shape.number(Seat.HEIGHT_M), Seat.USUAL_HEIGHT_M, "seat above the ground under the feet");
            case STEP_HEIGHT ->
                number(
                        name,
                        Shape.number(Step.HEIGHT_M),
                        kind == TaskKind.STEP_DOWN ? Step.BOX_HEIGHT_M : Step.STAIR_HEIGHT_M,
                        "height of the step");
            case STEP_LENGTH ->
                number(
                        name,
                        Shape.number(Step.LENGTH_M),
                        kind == TaskKind.LUNGE ? Step.LUNGE_LENGTH_M : Step.STAIR_LENGTH_M,
                        "forward between the ankle centres");
            case FEET_BACK ->
                number(
                        name,
                        Shape.number(Seat.FEET_BACK_M),
                        Seat.USUAL_FEET_BACK_M,
                        "ankle behind the knee on the seat; negative: feet forward");
            case HANDS -> word(name, List.of(FREE_HANDS, ARMRESTS), FREE_HANDS, "whether the hands push on armrests");
            case TRUNK ->
                word(name, Worded.words(SittingTrunk.ALL), SittingTrunk.RELAXED.word(), "how the trunk is held");
            case OBJECT -> free(name, object(kind), "its defaults", "what the hands go to");
            case STYLE -> word(name, Worded.words(ReachStyle.ALL), ReachStyle.FREE.word(), "how the body goes down");
            case LOAD -> free(name, LOAD, "none", "a load that is carried");
            case ARMS ->
                word(
                        name,
                        Worded.words(ArmPosition.ALL),
                        ArmPosition.FORWARD.word(),
                        "where the arms are held without a load");
            case STANCE -> free(name, STANCE, "its defaults", "how the feet stand");
            case WEDGES -> free(name, WEDGES, "none", "what lies under the feet");
            case IMPOSE -> free(name, IMPOSE, "nothing", "angles held at the last frame, each the mean of both sides");
            case KNEES_BEHIND_TOES ->
                standard(
                        name,
                        new Shape.Flag(false),
                        new JsonBoolean(false),
                        "whether the front of the knee may not pass the toe tips");
            case DURATION ->
                standard(
                        name,
                        new Shape.Numeric(Setting.DURATION_S, false, OptionalDouble.of(0.0)),
                        new JsonNumber(kind == TaskKind.SIT_TO_STAND ? Setting.RISE_DURATION_S : 0.0),
                        "0: quasi-static; else the path is run in this time and inertia counts");
        };
    }

    private static ObjectShape object(TaskKind kind) {
        return ObjectShape.of(
                number(
                        "massKg",
                        Shape.number(ReachObject.MASS_KG),
                        kind == TaskKind.PICK_UP ? ReachObject.USUAL_MASS_KG : 0.0,
                        "mass of the object; left out it is 0 in bend, 5 in pickUp"),
                number(
                        "handHeightM",
                        Shape.number(ReachObject.HAND_HEIGHT_M),
                        ReachObject.USUAL_HAND_HEIGHT_M,
                        "its handles above the ground"),
                number(
                        "handForwardM",
                        Shape.number(ReachObject.HAND_FORWARD_M),
                        ReachObject.USUAL_HAND_FORWARD_M,
                        "its handles before the ankle centres"));
    }

    private static Field imposed(String name, Shape shape, String meaning) {
        return free(name, shape, "free", meaning);
    }

    private static Field number(String name, Shape shape, double usual, String meaning) {
        return standard(name, shape, new JsonNumber(usual), meaning);
    }

    private static Field word(String name, List<String> words, String usual, String meaning) {
        return standard(name, new Shape.Word(words), new JsonString(usual), meaning);
    }
}
