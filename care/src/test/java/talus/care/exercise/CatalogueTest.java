package talus.care.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import talus.care.content.Shipped;

/** The shipped catalogue: what it holds, and that its data let the safety matrix bar what it must. */
class CatalogueTest {
    private static final List<String> NAMED = List.of(
            "wall-stretch",
            "calf-ball-release",
            "heel-elevated-squat",
            "chair-hold",
            "chair-hold-seated",
            "wall-knee-drive",
            "slant-board-hold",
            "balance-single-leg",
            "barefoot-walk",
            "calf-raise",
            "calf-raise-single",
            "calf-raise-eccentric",
            "calf-raise-bent-knee",
            "calf-raise-loaded",
            "squat",
            "lunge",
            "step-up",
            "walk-return",
            "run-return",
            "jump-return",
            "strap-glide",
            "wall-stretch-straight",
            "chair-squat",
            "desk-break",
            "hop-two-legs");

    private final ExerciseCatalogue catalogue = Shipped.catalogue();

    @Test
    void theNamedExercisesAreThereAmongSixtyOrMoreInTwentyFourFamiliesOrMore() {
        assertThat(catalogue.exercises()).extracting(Exercise::id).containsAll(NAMED);
        assertThat(catalogue.exercises()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(catalogue.families()).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void everyExerciseIsReachedByHarderLinksFromOneThatHasNothingEasier() {
        Set<String> reached = new HashSet<>();
        catalogue.exercises().stream()
                .filter(exercise -> exercise.easier().isEmpty())
                .forEach(exercise -> walk(exercise, reached));
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        catalogue.exercises().stream().map(Exercise::id).toList());
    }

    private void walk(Exercise exercise, Set<String> reached) {
        if (reached.add(exercise.id())) {
            catalogue.harder(exercise).forEach(harder -> walk(harder, reached));
        }
    }

    @Test
    void aCircleAnUnknownLinkAOneWayLinkAnIdTwiceAndALonerAreFound() {
        List<ExerciseFamily> shipped = Shipped.families();
        assertThat(CatalogueCheck.faults(shipped)).isEmpty();

        Exercise raise = catalogue.get("calf-raise");
        assertThat(CatalogueCheck.faults(List.of(Families.of(raise))))
                .contains(new CatalogueFault.UnknownLink("calf-raise", "calf-raise-single"));
        Exercise first = Families.linked(raise, "first", List.of("second"), List.of("second"));
        Exercise second = Families.linked(raise, "second", List.of("first"), List.of("first"));
        assertThat(CatalogueCheck.faults(List.of(Families.of(first, second))))
                .containsExactly(new CatalogueFault.Cycle("first"), new CatalogueFault.Cycle("second"));
        Exercise oneWay = Families.linked(raise, "first", List.of(), List.of("second"));
        Exercise other = Families.linked(raise, "second", List.of(), List.of());
        assertThat(CatalogueCheck.faults(List.of(Families.of(oneWay, other))))
                .containsExactly(new CatalogueFault.OneWayLink("first", "second"), new CatalogueFault.Alone("second"));
        assertThat(CatalogueCheck.faults(List.of(Families.of(oneWay, oneWay, other))))
                .contains(new CatalogueFault.SameId("first"));
    }

    @Test
    void whateverIsNotDoneSittingOrLyingIsBarredForWhoCannotStandSafely() {
        assertThat(catalogue.exercises()).allSatisfy(exercise -> {
            boolean down = switch (exercise.position()) {
                case SIT, LIE_BACK, LIE_SIDE, LIE_FRONT -> true;
                case STAND, HALF_KNEEL, KNEEL -> false;
            };
            assertThat(exercise.contraindications().contains(Contraindication.CANNOT_STAND_SAFELY))
                    .as(exercise.id())
                    .isEqualTo(!down);
        });
    }

    @Test
    void theSafetyMatrixFindsItsBarsInTheData() {
        for (Exercise exercise : catalogue.exercises()) {
            boolean ball = exercise.equipment().contains(Equipment.BALL);
            boolean slanted = exercise.equipment().contains(Equipment.SLANT_BOARD)
                    || (exercise.equipment().contains(Equipment.WEDGE) && exercise.mode() == WorkMode.HOLD);
            boolean standing = exercise.position() == Position.STAND;
            boolean held = exercise.equipment().contains(Equipment.WALL)
                    || exercise.equipment().contains(Equipment.CHAIR);
            boolean raise = exercise.id().startsWith("calf-raise");
            bars(exercise, ball, Contraindication.BLOOD_THINNERS, Contraindication.VARICOSE_VEINS);
            bars(exercise, ball, Contraindication.CLOT_HISTORY);
            bars(
                    exercise,
                    ball
                            || slanted
                            || exercise.equipment().contains(Equipment.WEDGE)
                            || List.of("barefootWalk", "footArch").contains(exercise.family()),
                    Contraindication.REDUCED_FEELING);
            bars(
                    exercise,
                    raise && exercise.equipment().contains(Equipment.STEP),
                    Contraindication.TENDON_DRUG_SORENESS,
                    Contraindication.HEEL_CORD_PAIN);
            bars(exercise, slanted, Contraindication.FRONT_PINCH, Contraindication.HEEL_CORD_PAIN);
            bars(
                    exercise,
                    standing && exercise.family().equals("balance") && !held,
                    Contraindication.FALLS_OR_DIZZINESS,
                    Contraindication.PREGNANCY);
            bars(
                    exercise,
                    List.of("barefootWalk", "jump", "run").contains(exercise.family()),
                    Contraindication.FALLS_OR_DIZZINESS,
                    Contraindication.PREGNANCY);
            bars(exercise, exercise.position() == Position.LIE_BACK, Contraindication.PREGNANCY);
        }
        for (String stretch : List.of("wall-stretch", "wall-stretch-straight", "slant-board-hold")) {
            bars(
                    catalogue.get(stretch),
                    true,
                    Contraindication.FUSION_OR_METAL,
                    Contraindication.LOOSE_JOINTS,
                    Contraindication.FRONT_PINCH);
        }
    }

    private static void bars(Exercise exercise, boolean must, Contraindication... keys) {
        if (must) {
            assertThat(exercise.contraindications()).as(exercise.id()).contains(keys);
        }
    }

    @Test
    void calfRaisesAreThereForWhoHasNothingAtHomeStandingOrSeated() {
        assertThat(catalogue.get("calf-raise").equipment()).isEmpty();
        assertThat(catalogue.get("calf-raise-seated").equipment()).isEmpty();
        assertThat(catalogue.get("calf-raise-seated").contraindications()).isEmpty();
    }

    @Test
    void whoMustSitOrLieAndOwnsNothingHasSomethingToDoInEachPhaseButTheLast() {
        for (Phase phase : List.of(Phase.MOBILISE, Phase.ACTIVATE, Phase.STRENGTHEN, Phase.INTEGRATE)) {
            assertThat(catalogue.exercises())
                    .filteredOn(exercise -> exercise.phase() == phase)
                    .filteredOn(exercise -> exercise.equipment().isEmpty())
                    .filteredOn(exercise -> exercise.contraindications().isEmpty())
                    .as(phase.word())
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }
}
