package talus.care.exercise;

import java.util.List;

/**
 * Exercises that are steps of one ladder or ways of one movement.
 *
 * @param id camel case, the file's name
 * @param purpose one sentence on what the family is for
 */
public record ExerciseFamily(String id, String name, String purpose, List<Exercise> exercises) {
    public ExerciseFamily {
        exercises = List.copyOf(exercises);
    }
}
