package talus.care.persona;

/** What changed after these plans were read critically, and what stays open. */
final class PhysioReading {
    static final String TEXT = """
            ## Read as a physiotherapist would

            What was changed after reading earlier versions of this page:

            * Everything rose by two repetitions every session. Now one, and two only when all sets were easy.
            * Raises went from two legs to bent knees and stayed there. A ladder now takes the link that leads furthest up
              (one leg with a chair, one leg, slow lowering), so strength for one leg is reached at all.
            * After a stretch had filled its ten minutes a week another stretch took its place. Now no stretch is added; a hold
              stops growing where sessions times hold reach ten minutes.
            * Three sessions a week became one every second day, three and a half. The week now looks back at the days before it.
            * A harder exercise that had been met before came back at its first dose. Only new links are swapped in now.
            * Balance vanished behind foot drills, since both shared a place. Places no longer share exercises.
            * After a step back a lost set came back only at the top of the range. Now it comes back first.
            * Short sessions lost sets when a dose rose. Now a long walk is cut first, then rises are taken back, then sets.
            * "First dose" now says where the numbers come from.

            Open, for a clinician to judge:

            * An athlete begins with two-legged raises and chair squats like everybody; only effort speeds it up.
            * Who reaches no wall test, as the lady on a chair, is trained without any range work but the chair programme's.
            * A sore region holds back both legs, even when one side was rated.
            * Four weeks of good sessions lead from a chair squat to a loaded one. That is quick for some.

            """;

    private PhysioReading() {}
}
