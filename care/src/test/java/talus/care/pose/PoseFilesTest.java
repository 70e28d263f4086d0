package talus.care.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import talus.care.content.Shipped;
import talus.care.exercise.Equipment;
import talus.care.exercise.Exercise;
import talus.care.exercise.WorkMode;
import talus.mechanics.multibody.Vector3;

/** Every posture of every pose file, measured on the body and not through the programme that found it. */
class PoseFilesTest {
    /** What the project asks of a pose, m. */
    private static final double CONTACT_M = 0.002;

    /** The search leaves bounds by at most its tolerance. */
    private static final double RANGE_DEG = 1e-4;

    private static final double DEG = StrictMath.PI / 180;

    @Test
    void everyExerciseHasAPoseFileAndEveryPoseFileAnExercise() {
        assertThat(PoseFolder.all())
                .extracting(PoseFolder.Solved::name)
                .containsExactlyInAnyOrderElementsOf(Shipped.catalogue().exercises().stream()
                        .map(Exercise::id)
                        .toList());
    }

    @Test
    void filesAreNamedAfterTheirExercise() {
        assertThat(PoseFolder.all())
                .allSatisfy(f -> assertThat(f.file().exercise()).isEqualTo(f.name()));
    }

    @Test
    void aClockIsDrawnWhereAnExerciseIsHeldAndNowhereElse() {
        assertThat(PoseFolder.all())
                .allSatisfy(solved -> assertThat(solved.file().held())
                        .as(solved.name())
                        .isEqualTo(Shipped.catalogue().get(solved.name()).mode() == WorkMode.HOLD));
    }

    /** What is needed to do it stands in the picture; weights and straps as whatever the drawing has for them. */
    @Test
    void everyThingThatAnExerciseNeedsIsDrawn() {
        assertThat(PoseFolder.all()).allSatisfy(solved -> {
            for (Equipment needed : Shipped.catalogue().get(solved.name()).equipment()) {
                assertThat(solved.file().props())
                        .as(solved.name() + " " + needed.word())
                        .anyMatch(prop -> shows(prop, needed));
            }
        });
    }

    private static boolean shows(Prop prop, Equipment needed) {
        return switch (needed) {
            case WALL -> prop instanceof Prop.Wall;
            case CHAIR -> prop instanceof Prop.Chair;
            case STEP, WEDGE -> prop instanceof Prop.Block;
            case BALL -> prop instanceof Prop.Ball;
            case SLANT_BOARD -> prop instanceof Prop.Ramp;
            case STRAP -> prop instanceof Prop.Strap;
            case BAND -> prop instanceof Prop.Band;
            case WEIGHT -> prop instanceof Prop.Rucksack || prop instanceof Prop.Bottle;
        };
    }

    @Test
    void everyKeyframeHasAPosture() {
        List<String> without = new ArrayList<>();
        for (PoseFolder.Solved solved : PoseFolder.all()) {
            for (PoseOutcome outcome : solved.outcomes()) {
                if (outcome instanceof PoseOutcome.NotFound notFound) {
                    without.add(solved.name() + ": " + notFound.conflicts());
                }
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void whatTouchesTouches() {
        List<String> missed = new ArrayList<>();
        for (PoseFolder.Solved solved : PoseFolder.all()) {
            Surfaces surfaces = Surfaces.of(solved.file().props());
            for (int i = 0; i < solved.poses().size(); i++) {
                Pose pose = solved.poses().get(i);
                for (Contact contact : solved.file().keyframes().get(i).contacts()) {
                    Surface surface = surfaces.named(contact.surface());
                    for (Flesh ball : pose.mannequin().part(contact.part())) {
                        double gap = surface.distance(pose.at(ball)) - ball.radiusM();
                        if (!(Math.abs(gap) < CONTACT_M)) {
                            missed.add(solved.name() + " " + i + ": " + ball.name() + " by " + gap);
                        }
                    }
                    Vector3 at = pose.at(contact.part());
                    if (!(away(contact.place().forwardM(), at.x()) < CONTACT_M
                            && away(contact.place().upM(), at.y()) < CONTACT_M
                            && away(contact.place().rightM(), at.z()) < CONTACT_M)) {
                        missed.add(solved.name() + " " + i + ": " + contact + " at " + at);
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    private static double away(OptionalDouble wanted, double is) {
        return wanted.isPresent() ? Math.abs(is - wanted.getAsDouble()) : 0;
    }

    @Test
    void noJointIsBeyondItsRange() {
        List<String> beyond = new ArrayList<>();
        for (PoseFolder.Solved solved : PoseFolder.all()) {
            for (Pose pose : solved.poses()) {
                var model = pose.mannequin().human().model();
                for (int c = 0; c < model.coordinateCount(); c++) {
                    String name = model.coordinateName(c);
                    String unsided = KeyframeTerms.unsided(name);
                    double deg = pose.coordinate(name) / DEG;
                    if (JointRanges.has(unsided)
                            && (deg < JointRanges.lowDeg(unsided) - RANGE_DEG
                                    || deg > JointRanges.highDeg(unsided) + RANGE_DEG)) {
                        beyond.add(solved.name() + ": " + name + " " + deg);
                    }
                }
            }
        }
        assertThat(beyond).isEmpty();
    }

    @Test
    void nothingIsThroughFloorOrWall() {
        List<String> through = new ArrayList<>();
        for (PoseFolder.Solved solved : PoseFolder.all()) {
            for (Pose pose : solved.poses()) {
                for (Surface surface : Surfaces.of(solved.file().props()).all()) {
                    for (Flesh ball : pose.mannequin().flesh()) {
                        if (surface.bars() && surface.distance(pose.at(ball)) - ball.radiusM() < -CONTACT_M) {
                            through.add(solved.name() + ": " + ball.name() + " through " + surface.name());
                        }
                    }
                }
            }
        }
        assertThat(through).isEmpty();
    }

    @Test
    void kneesNeverBendAside() {
        assertThat(PoseFolder.all())
                .allSatisfy(solved -> assertThat(solved.poses()).allSatisfy(pose -> {
                    assertThat(pose.coordinate("kneeAdduction.left")).isZero();
                    assertThat(pose.coordinate("kneeAdduction.right")).isZero();
                }));
    }

    @Test
    void theLastPostureIsAnotherThanTheFirst() {
        assertThat(PoseFolder.all()).allSatisfy(solved -> {
            double moved = 0;
            for (Flesh ball : solved.poses().getFirst().mannequin().flesh()) {
                Vector3 from = solved.poses().getFirst().at(ball);
                moved = Math.max(
                        moved, solved.poses().getLast().at(ball).minus(from).norm());
            }
            assertThat(moved).as(solved.name()).isGreaterThan(CONTACT_M);
        });
    }
}
