package talus.care.pose;

import java.util.List;
import java.util.Optional;
import talus.chain.body.Side;

/**
 * How an exercise looks.
 *
 * @param exercise id
 * @param camera where the viewer stands
 * @param props what is needed besides the body
 * @param keyframes two or more postures in the order of the motion
 * @param marks what works or stretches
 * @param arrows motions drawn on the last posture
 * @param closeUp a part that is drawn once more, larger
 * @param dark the side whose limbs are drawn dark
 * @param held whether the last posture is held for a time
 * @param shoes whether shoes are worn; else the feet are bare
 */
public record PoseFile(
        String exercise,
        Camera camera,
        List<Prop> props,
        List<Keyframe> keyframes,
        List<Mark> marks,
        List<Arrow> arrows,
        Optional<CloseUp> closeUp,
        Side dark,
        boolean held,
        boolean shoes) {
    /** The folder among the resources, with slashes at both ends; a file is named after its exercise. */
    public static final String FOLDER = "/talus/care/poses/";

    public PoseFile {
        props = List.copyOf(props);
        keyframes = List.copyOf(keyframes);
        marks = List.copyOf(marks);
        arrows = List.copyOf(arrows);
        if (keyframes.size() < 2) {
            throw new IllegalArgumentException("keyframes: " + keyframes.size() + ", must be 2 or more");
        }
    }

    /** The resource that holds the poses of an exercise. */
    public static String resource(String exercise) {
        return FOLDER + exercise + ".json";
    }
}
