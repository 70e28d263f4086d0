package talus.care.ready;

import java.util.List;

/**
 * A programme whose sessions are given. Whatever the safety matrix or the things at home rule out is swapped for something
 * easier or left out by the plan.
 *
 * @param id the word of the setting {@code programme}
 * @param name as a person reads it
 * @param purpose a sentence or two
 * @param sessions taken in turn, one a day of training
 */
public record ReadyProgramme(String id, String name, String purpose, List<Session> sessions) {
    public ReadyProgramme {
        sessions = List.copyOf(sessions);
    }

    /**
     * One session.
     *
     * @param name as a person reads it
     * @param exercises ids, in the order in which they are done
     */
    public record Session(String name, List<String> exercises) {
        public Session {
            exercises = List.copyOf(exercises);
        }
    }
}
