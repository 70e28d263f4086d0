package talus.care.exercise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether families make a catalogue: ids unique, links known and told by both ends, none in a circle, no exercise alone. Without
 * circles every exercise is reached by harder links from one that has nothing easier.
 */
public final class CatalogueCheck {
    private final Map<String, Exercise> byId = new LinkedHashMap<>();
    private final List<CatalogueFault> faults = new ArrayList<>();

    private CatalogueCheck() {}

    /** Everything that is at fault; empty for a catalogue. */
    public static List<CatalogueFault> faults(List<ExerciseFamily> families) {
        CatalogueCheck check = new CatalogueCheck();
        check.ids(families);
        for (Exercise exercise : check.byId.values()) {
            check.links(exercise);
        }
        check.cycles();
        return List.copyOf(check.faults);
    }

    private void ids(List<ExerciseFamily> families) {
        Set<String> names = new HashSet<>();
        for (ExerciseFamily family : families) {
            if (!names.add(family.id())) {
                faults.add(new CatalogueFault.SameId(family.id()));
            }
            for (Exercise exercise : family.exercises()) {
                if (byId.containsKey(exercise.id())) {
                    faults.add(new CatalogueFault.SameId(exercise.id()));
                }
                byId.put(exercise.id(), exercise);
            }
        }
    }

    private void links(Exercise exercise) {
        if (exercise.easier().isEmpty() && exercise.harder().isEmpty()) {
            faults.add(new CatalogueFault.Alone(exercise.id()));
        }
        for (String id : exercise.easier()) {
            Optional<Exercise> easier = find(exercise, id);
            if (easier.isPresent() && !easier.get().harder().contains(exercise.id())) {
                faults.add(new CatalogueFault.OneWayLink(id, exercise.id()));
            }
        }
        for (String id : exercise.harder()) {
            Optional<Exercise> harder = find(exercise, id);
            if (harder.isPresent() && !harder.get().easier().contains(exercise.id())) {
                faults.add(new CatalogueFault.OneWayLink(exercise.id(), id));
            }
        }
    }

    private Optional<Exercise> find(Exercise from, String id) {
        Optional<Exercise> found = Optional.ofNullable(byId.get(id));
        if (found.isEmpty()) {
            faults.add(new CatalogueFault.UnknownLink(from.id(), id));
        }
        return found;
    }

    /** Takes away what has nothing harder left, again and again; what remains at the end leads in circles. */
    private void cycles() {
        Set<String> left = new HashSet<>(byId.keySet());
        boolean taken = true;
        while (taken) {
            taken = false;
            for (Exercise exercise : byId.values()) {
                boolean last = exercise.harder().stream().noneMatch(left::contains);
                taken |= last && left.remove(exercise.id());
            }
        }
        for (String id : byId.keySet()) {
            if (left.contains(id)) {
                faults.add(new CatalogueFault.Cycle(id));
            }
        }
    }
}
