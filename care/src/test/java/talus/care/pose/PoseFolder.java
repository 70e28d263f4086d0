package talus.care.pose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own pose files, read and solved once. */
public final class PoseFolder {
    private static final Path FOLDER = Path.of("src/main/resources/talus/care/poses");

    private static final Mannequin MANNEQUIN = Mannequin.ofMeanPerson();
    private static final List<Solved> ALL = solve();

    private PoseFolder() {}

    /**
     * A file with its postures.
     *
     * @param name of the file without its ending
     * @param file what it says
     * @param outcomes one a keyframe
     */
    public record Solved(String name, PoseFile file, List<PoseOutcome> outcomes) {
        /** The postures, all of which must have been found. */
        public List<Pose> poses() {
            return outcomes.stream().map(o -> ((PoseOutcome.Found) o).pose()).toList();
        }
    }

    /** Every file, by name. */
    public static List<Solved> all() {
        return ALL;
    }

    private static List<Solved> solve() {
        PoseSolver solver = new PoseSolver(MANNEQUIN);
        try (Stream<Path> paths = Files.list(FOLDER)) {
            return paths.sorted()
                    .map(path -> {
                        PoseFile file = ((PoseReading.Ok) PoseReader.read(text(path), MANNEQUIN)).file();
                        return new Solved(
                                path.getFileName().toString().replace(".json", ""),
                                file,
                                file.keyframes().stream()
                                        .map(k -> solver.solve(k, file.props()))
                                        .toList());
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }
}
