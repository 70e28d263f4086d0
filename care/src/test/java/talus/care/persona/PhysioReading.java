package talus.care.persona;

/** What changed after these plans were read critically, and what stays open. */
final class PhysioReading {
    static final String TEXT = """
            ## Read as a physiotherapist would

            What was changed after reading earlier versions of this page:

            * Everything rose by two repetitions every session. Now one, and two only when all sets were easy.
            * Raises went from two legs to bent knees and stayed there. A ladder now takes the link that leads furthest up
              (one leg with a chair, one leg, slow lowering), so strength for one leg is reached at all.
            * After a stretch had filled its ten minutes a week another stretch took its place. Now all stretches of the calf count
              together, in the week planned as in the six days before it, and none is added past ten minutes; a hold
              stops growing where sessions times hold reach ten minutes.
            * Three sessions a week became one every second day, three and a half. The week now looks back at the days before it.
            * A harder exercise that had been met before came back at its first dose. Only new links are swapped in now.
            * Balance vanished behind foot drills, since both shared a place. Places no longer share exercises.
            * After a step back a lost set came back only at the top of the range. Now it comes back first.
            * Short sessions lost sets when a dose rose. Now a long walk is cut first, then rises are taken back, then sets.
            * "First dose" now says where the numbers come from.
            * Georg's numb feet were led by a wall test that says little in such feet, and stretched. Now that is said, and balance
              beside a chair, raises and standing up lead. Who fell or whose ankle gives way gets balance before what they want.
            * Kim did 28 raises on one leg in her test and was kept on two legs for three weeks. Now one good session is enough.
            * Fatou's and Georg's walk filled the session and pushed strength out for weeks. Now a walk is cut first, and of two
              exercises that do not both fit each takes its turn.
            * Three jumps of three could never become more under the cap of a fifth a week. The dose now begins where one more fits.
            * Who wants to run was not told that a session of 15 minutes holds no walk of 30, nor to test the raises again. Now both.
            * Seven of ten halved the dose of what the person never did standing. Now what is new is then done sitting or as a hold.
            * Raises tested on the flat were held against a norm for a slope. Now the norm is for the slope alone.
            * Below ten centimetres nobody was told how many healthy people are. Now they are, and what others gained, as a band.
            * Minutes left out getting ready for a set and the change of position, so a session took a minute or two longer than was said. Now one reckoning
              cuts, tells and plays a session; some hold a set or an exercise less.
            * Three sessions a week drifted to one every third day, since each plan spread its days evenly anew. Now none lies later
              than a week after the one that was three before, so who follows the plan trains as often as was asked for.
            * What stood in on a day of rest kept the place: balance with a hand for weeks after balance without. Now it gives it back.
            * Who twice managed eight of fifteen was asked for fifteen again and again. Now for eight, and it grows from there, never for less than half.
            * In a full session a stretch grew in time that strength gave up. Now stretches and light motion wait first.

            Open, for a clinician to judge:

            * An athlete begins with chair squats like everybody; only effort speeds it up.
            * Heel-cord pain at the heel bars drops, boards and wall stretches; the seated hold with feet drawn back stays.
            * Who reaches no wall test, as the lady on a chair, is trained without any range work but the chair programme's.
            * A sore region holds back both legs, even when one side was rated.
            * After a bad day sets come back one exercise a session. That is slow for some.
            * Four weeks of good sessions lead from a chair squat to a loaded one. That is quick for some.

            """;

    private PhysioReading() {}
}
