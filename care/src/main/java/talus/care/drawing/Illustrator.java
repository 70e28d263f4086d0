package talus.care.drawing;

import java.util.ArrayList;
import java.util.List;
import talus.care.pose.Keyframe;
import talus.care.pose.Mannequin;
import talus.care.pose.Pose;
import talus.care.pose.PoseFile;
import talus.care.pose.PoseOutcome;
import talus.care.pose.PoseReader;
import talus.care.pose.PoseReading;
import talus.care.pose.PoseSolver;
import talus.chain.contract.shape.Problem;

/**
 * Draws exercises from the texts of their pose files. The files that are shipped can all be read and posed; one that cannot is a fault of
 * the build. One thread at a time.
 */
public final class Illustrator {
    private final Mannequin mannequin = Mannequin.ofMeanPerson();
    private final PoseSolver solver = new PoseSolver(mannequin);

    /**
     * The drawing as an SVG document.
     *
     * @param poseText text of the pose file
     * @param title what it shows, for people who hear it
     */
    public String svg(String poseText, String title) {
        ExerciseSheet.Entry entry = entry(poseText, title);
        return ExerciseDrawing.svg(entry.file(), entry.poses(), title);
    }

    /** The same for a sheet of many. */
    public ExerciseSheet.Entry entry(String poseText, String name) {
        PoseFile file = file(poseText, name);
        List<Pose> poses = new ArrayList<>();
        for (Keyframe keyframe : file.keyframes()) {
            poses.add(
                    switch (solver.solve(keyframe, file.props())) {
                        case PoseOutcome.Found found -> found.pose();
                        case PoseOutcome.NotFound missing ->
                            throw new IllegalArgumentException("pose of " + name + ": " + missing.conflicts());
                    });
        }
        return new ExerciseSheet.Entry(name, file, poses);
    }

    private PoseFile file(String poseText, String name) {
        return switch (PoseReader.read(poseText, mannequin)) {
            case PoseReading.Ok ok -> ok.file();
            case PoseReading.Refused refused ->
                throw new IllegalArgumentException("pose of " + name + ": "
                        + String.join(
                                "; ",
                                refused.problems().stream().map(Problem::text).toList()));
            case PoseReading.NotJson other ->
                throw new IllegalArgumentException(
                        "pose of " + name + ": " + other.malformed().text());
        };
    }
}
