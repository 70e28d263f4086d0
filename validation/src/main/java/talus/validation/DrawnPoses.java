package talus.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import talus.app.content.ShippedContent;
import talus.care.drawing.ExerciseSheet;
import talus.care.drawing.Illustrator;
import talus.care.exercise.Exercise;
import talus.care.pose.Contact;
import talus.care.pose.Flesh;
import talus.care.pose.JointRanges;
import talus.care.pose.Pose;
import talus.care.pose.PoseFile;
import talus.care.pose.Surface;
import talus.care.pose.Surfaces;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.mechanics.multibody.Vector3;

/**
 * Every posture of every shipped pose file, measured on the body: how far contacts are missed, how deep something is below floor or wall,
 * how far a joint is beyond its range. Writes the sheet of all drawings.
 */
final class DrawnPoses {
    static final String SHEET = "docs/images/exercises.svg";

    private static final double CONTACT_M = 0.002;
    private static final double RANGE_DEG = 1e-4;
    private static final double DEG = StrictMath.PI / 180;

    private final Path home;
    private final Worst contact = new Worst();
    private final Worst depth = new Worst();
    private final Worst range = new Worst();
    private int postures;
    private int contacts;

    DrawnPoses(Path home) {
        this.home = home;
    }

    Findings run() throws IOException {
        Illustrator illustrator = new Illustrator();
        List<ExerciseSheet.Entry> entries = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Exercise exercise : ShippedContent.catalogue().exercises()) {
            entries.add(illustrator.entry(ShippedContent.text(PoseFile.resource(exercise.id())), exercise.name()));
        }
        for (int i = 0; i < entries.size(); i++) {
            measure(entries.get(i), i);
        }
        Files.createDirectories(home.resolve(SHEET).getParent());
        Files.writeString(home.resolve(SHEET), ExerciseSheet.svg(entries));
        bar(missed, "contact", contact.value(), CONTACT_M);
        bar(missed, "depth", depth.value(), CONTACT_M);
        bar(missed, "range", range.value(), RANGE_DEG);
        List<String> exercises = entries.stream().map(e -> e.file().exercise()).toList();
        JsonObject figures = JsonObject.builder()
                .put("exercises", entries.size())
                .put("postures", postures)
                .put("contacts", contacts)
                .put("naming", NamingTrial.read(home).figures(exercises, missed))
                .put("byIndex", JsonArray.ofStrings(exercises))
                .put("contactM", contact.json())
                .put("belowFloorOrWallM", depth.json())
                .put("beyondRangeDeg", range.json())
                .put("allowedM", CONTACT_M)
                .put("allowedDeg", RANGE_DEG)
                .build();
        return new Findings(figures, missed);
    }

    private static void bar(List<String> missed, String what, double value, double allowed) {
        if (!(value < allowed)) {
            missed.add(what + ": " + value + ", allowed below " + allowed);
        }
    }

    private void measure(ExerciseSheet.Entry entry, int index) {
        Surfaces surfaces = Surfaces.of(entry.file().props());
        for (int k = 0; k < entry.poses().size(); k++) {
            Pose pose = entry.poses().get(k);
            postures++;
            for (Contact touch : entry.file().keyframes().get(k).contacts()) {
                contacts++;
                Surface surface = surfaces.named(touch.surface());
                for (Flesh ball : pose.mannequin().part(touch.part())) {
                    contact.see(surface.distance(pose.at(ball)) - ball.radiusM(), index);
                }
                Vector3 at = pose.at(touch.part());
                place(touch.place().forwardM(), at.x(), index);
                place(touch.place().upM(), at.y(), index);
                place(touch.place().rightM(), at.z(), index);
            }
            for (Surface surface : surfaces.all()) {
                for (Flesh ball : pose.mannequin().flesh()) {
                    if (surface.bars()) {
                        depth.see(Math.min(0, surface.distance(pose.at(ball)) - ball.radiusM()), index);
                    }
                }
            }
            ranges(pose, index);
        }
    }

    private void place(OptionalDouble wanted, double is, int index) {
        if (wanted.isPresent()) {
            contact.see(is - wanted.getAsDouble(), index);
        }
    }

    private void ranges(Pose pose, int index) {
        var model = pose.mannequin().human().model();
        for (int c = 0; c < model.coordinateCount(); c++) {
            String name = model.coordinateName(c);
            int dot = name.lastIndexOf('.');
            String unsided = dot < 0 ? name : name.substring(0, dot);
            if (JointRanges.has(unsided)) {
                double deg = pose.coordinate(name) / DEG;
                range.see(
                        Math.max(0, Math.max(JointRanges.lowDeg(unsided) - deg, deg - JointRanges.highDeg(unsided))),
                        index);
            }
        }
    }
}
