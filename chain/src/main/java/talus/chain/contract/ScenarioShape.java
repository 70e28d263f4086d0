package talus.chain.contract;

import static talus.chain.contract.shape.Field.free;
import static talus.chain.contract.shape.Field.required;
import static talus.chain.contract.shape.Field.standard;

import java.util.List;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.BandRequest;
import talus.chain.contract.scenario.JointLimits;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Rule;
import talus.chain.contract.shape.Shape;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonString;

/** The description of the scenario document: every field with its kind, range, default and meaning. */
final class ScenarioShape {
    private static final String MEAN_LENGTH = "mean of sex, height and mass";
    private static final String DEFAULTS = "its defaults";

    static final List<String> SEXES = List.of("female", "male");

    static final ObjectShape PERSON = ObjectShape.of(
            required("sex", new Shape.Word(SEXES), "which body tables"),
            required("ageYears", Shape.number(Person.AGE_YEARS), "age"),
            required("heightM", Shape.number(Person.HEIGHT_M), "stature"),
            free("massKg", Shape.number(Person.MASS_KG), "typical for the height, wider band", "body mass"),
            free("segments", segments(), "nothing measured", "measured lengths, joint centre to joint centre"),
            free("strength", strength(), DEFAULTS, "factors on the maximum moments of the tables"),
            free("limits", limits(), "the model's", "own joint limits, from relaxed standing"),
            standard(
                    "footStiffness",
                    Shape.number(Person.FOOT_STIFFNESS),
                    new JsonNumber(1.0),
                    "factor on midfoot and subtalar stiffness"));

    static final Shape ANKLE = new Shape.Named(
            "ankle",
            ObjectShape.of(
                            free(
                                    "wallDistanceM",
                                    Shape.number(AnkleMeasure.WALL_DISTANCE_M),
                                    "limitDeg is given",
                                    "big toe to wall with the knee touching it; negative when the knee stays short of the"
                                            + " wall with the toe touching it"),
                            free(
                                    "limitDeg",
                                    Shape.number(AnkleMeasure.LIMIT_DEG),
                                    "wallDistanceM is given",
                                    "inclination of the shin at the weight-bearing limit with the knee bent"))
                    .under(new Rule.ExactlyOne(List.of("wallDistanceM", "limitDeg"))));

    static final ObjectShape ANKLES = ObjectShape.of(
            required("left", ANKLE, "the left ankle's measure"), required("right", ANKLE, "the right ankle's measure"));

    static final ObjectShape OPTIONS = ObjectShape.of(
            standard(
                    "frames",
                    Shape.whole(Options.FRAMES),
                    new JsonNumber(Options.USUAL_FRAMES),
                    "how many frames from start to end"),
            standard(
                    "strategies",
                    new Shape.Word(Worded.words(StrategyChoice.ALL)),
                    new JsonString(StrategyChoice.PREFERRED.word()),
                    "which strategies are listed; all are solved and ranked either way"),
            standard(
                    "compare",
                    new Shape.Flag(false),
                    new JsonBoolean(true),
                    "whether the same body with more ankle bend is solved too"),
            free(
                    "referenceWallDistanceM",
                    Shape.number(AnkleMeasure.WALL_DISTANCE_M),
                    "the better side where it is not short and the difference is notable, else 0.115",
                    "both ankles of the body to compare with, never below the person's own"),
            free("bands", bands(), "no bands", "asks for bands of the last frame, 5 to 95 %"));

    static final ObjectShape SCENARIO = ObjectShape.of(
            standard(
                    "schema",
                    new Shape.Word(List.of(Scenario.SCHEMA)),
                    new JsonString(Scenario.SCHEMA),
                    "which document this is"),
            required("person", PERSON, "the body"),
            required("ankles", ANKLES, "what the ankles have"),
            required("task", TaskShape.TASK, "what is done"),
            free("options", OPTIONS, DEFAULTS, "what the result should hold"));

    private ScenarioShape() {}

    private static ObjectShape segments() {
        return ObjectShape.of(
                free("shankM", Shape.number(Person.SHANK_M), MEAN_LENGTH, "ankle centre to knee centre"),
                free("thighM", Shape.number(Person.THIGH_M), MEAN_LENGTH, "knee centre to hip centre"),
                free("trunkM", Shape.number(Person.TRUNK_M), MEAN_LENGTH, "mid-hip to mid-shoulder"),
                free("footLengthM", Shape.number(Person.FOOT_LENGTH_M), MEAN_LENGTH, "back of heel to longest toe"),
                free("ankleHeightM", Shape.number(Person.ANKLE_HEIGHT_M), MEAN_LENGTH, "sole to ankle centre"));
    }

    private static ObjectShape strength() {
        return ObjectShape.of(factor("hip"), factor("knee"), factor("ankle"), factor("trunk"));
    }

    private static Field factor(String name) {
        return standard(
                name, Shape.number(Person.STRENGTH_FACTOR), new JsonNumber(1.0), "factor on the maximum moments here");
    }

    private static ObjectShape limits() {
        return ObjectShape.of(
                free("hipFlexionDeg", Shape.number(JointLimits.HIP_FLEXION_DEG), "the model's", "hip flexion"),
                free("kneeFlexionDeg", Shape.number(JointLimits.KNEE_FLEXION_DEG), "the model's", "knee flexion"),
                free(
                        "lumbarFlexionDeg",
                        Shape.number(JointLimits.LUMBAR_FLEXION_DEG),
                        "the model's",
                        "lumbar rounding"));
    }

    private static ObjectShape bands() {
        return ObjectShape.of(
                standard(
                        "draws",
                        Shape.whole(BandRequest.DRAWS),
                        new JsonNumber(BandRequest.USUAL_DRAWS),
                        "how many people are drawn"),
                standard(
                        "seed",
                        Shape.whole(BandRequest.SEED),
                        new JsonNumber(BandRequest.USUAL_SEED),
                        "of the draws; the same seed gives the same bands"));
    }
}
