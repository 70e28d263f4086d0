package talus.care.exercise;

import java.util.List;

/** Where the texts of the exercises stand: one file a family in the resource folder {@value #FOLDER}. */
public final class ExerciseFiles {
    /** The folder among the resources, with slashes at both ends. */
    public static final String FOLDER = "/talus/care/exercises/";

    /** The families, in the order in which the catalogue shows them. */
    public static final List<String> FAMILIES = List.of(
            "ankleMotion",
            "ankleGlide",
            "kneeDrive",
            "chairHold",
            "calfStretch",
            "rampHold",
            "calfRelease",
            "backSeated",
            "backMotion",
            "hipMotion",
            "deskBreak",
            "shinRaise",
            "footArch",
            "balance",
            "barefootWalk",
            "trunkControl",
            "hipSide",
            "calfRaise",
            "calfRaiseSingle",
            "calfDrop",
            "seatedLeg",
            "bridge",
            "squat",
            "lunge",
            "step",
            "hinge",
            "walk",
            "run",
            "jump");

    private ExerciseFiles() {}

    /** The resource that holds a family. */
    public static String resource(String family) {
        return FOLDER + family + ".json";
    }
}
