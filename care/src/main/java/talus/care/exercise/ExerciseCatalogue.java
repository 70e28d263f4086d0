package talus.care.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All exercises, with their easier and harder links. Immutable. */
public final class ExerciseCatalogue {
    private final List<ExerciseFamily> families;
    private final Map<String, Exercise> byId;

    private ExerciseCatalogue(List<ExerciseFamily> families) {
        this.families = List.copyOf(families);
        this.byId = new LinkedHashMap<>();
        for (ExerciseFamily family : this.families) {
            for (Exercise exercise : family.exercises()) {
                byId.put(exercise.id(), exercise);
            }
        }
    }

    /**
     * The catalogue of these families.
     *
     * @throws IllegalArgumentException when {@link CatalogueCheck} finds a fault; ask it first where the files are not ours
     */
    public static ExerciseCatalogue of(List<ExerciseFamily> families) {
        List<CatalogueFault> faults = CatalogueCheck.faults(families);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("families: " + faults.get(0) + ", " + faults.size() + " in all");
        }
        return new ExerciseCatalogue(families);
    }

    /** In the order given. */
    public List<ExerciseFamily> families() {
        return families;
    }

    /** Family by family, in each the easiest first. */
    public List<Exercise> exercises() {
        return List.copyOf(byId.values());
    }

    /** The exercise with this id, or empty. */
    public Optional<Exercise> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The exercise with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Exercise get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("id: there is no exercise " + id));
    }

    /** Direct easier links. */
    public List<Exercise> easier(Exercise exercise) {
        return all(exercise.easier());
    }

    /** Direct harder links. */
    public List<Exercise> harder(Exercise exercise) {
        return all(exercise.harder());
    }

    private List<Exercise> all(List<String> ids) {
        List<Exercise> all = new ArrayList<>();
        for (String id : ids) {
            all.add(get(id));
        }
        return all;
    }
}
