package talus.care.exercise;

import java.util.List;

/** Small families made for a test. */
final class Families {
    private Families() {}

    static ExerciseFamily of(Exercise... exercises) {
        return new ExerciseFamily("made", "Made", "For a test.", List.of(exercises));
    }

    /** The same exercise under another id and with other links. */
    static Exercise linked(Exercise like, String id, List<String> easier, List<String> harder) {
        return new Exercise(
                id,
                like.version(),
                like.family(),
                like.phase(),
                like.targets(),
                like.name(),
                like.position(),
                like.equipment(),
                like.side(),
                like.mode(),
                like.dose(),
                like.steps(),
                like.cue(),
                like.warnings(),
                like.stopRules(),
                like.contraindications(),
                easier,
                harder,
                like.sources(),
                like.author(),
                like.licence(),
                like.review());
    }
}
