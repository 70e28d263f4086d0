package talus.care.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talus.care.plan.Diary;

/** The line for a clinician's record. */
class NoteTest {
    private static final String DAY = "2026-03-02";

    private static String of(Diary diary) {
        return Note.of(diary.log(), diary.day());
    }

    @Test
    void nothingKnownIsSaidInAFewWords() {
        assertThat(of(Diary.begin(DAY))).isEqualTo("KTW none. No sessions. Beyond error: none. Stop signs: none.");
    }

    @Test
    void theExampleOfTheSpecificationComesOutOfSuchALog() {
        Diary diary = Diary.begin(DAY).event("settings", "{'daysAWeek': 3}");
        diary.event(
                        "test",
                        "{'test': 'kneeToWall', 'side': 'left', 'method': 'tape', 'trials': [0.058, 0.06, 0.062], 'stoppedBy': 'calf'}")
                .event(
                        "test",
                        "{'test': 'kneeToWall', 'side': 'right', 'method': 'tape', 'trials': [0.11], 'stoppedBy': 'calf'}")
                .raises(9, 16);
        for (int session = 0; session < 8; session++) {
            diary.rate("before", "back", session < 3 ? 4.1 : 3);
            String set = "{'exercise': 'calf-raise', 'actual': {'reps': 15}, 'source': '%s'}";
            diary.event("set", set.formatted("timer"));
            diary.event("set", set.formatted(session < 6 ? "timer" : "self"));
            diary.later(session % 3 == 2 ? 3 : 2);
        }
        assertThat(of(diary.later(2)))
                .isEqualTo(
                        "KTW tape L 6.0 (5.8 6.0 6.2) R 11.0, stop: calf. SL raise L 9 R 16 flat. 8/9 sessions, 6 timed."
                                + " Back 7-day 4.1->3.0. Beyond error: none. Stop signs: none.");
    }

    @Test
    void sidesThatStoppedDifferentlyMethodsAndSlopesAreNamed() {
        Diary diary = Diary.begin(DAY)
                .event(
                        "test",
                        "{'test': 'kneeToWall', 'side': 'left', 'method': 'inclinometer', 'trials': [35.5, 36], 'stoppedBy': 'frontPinch'}")
                .event(
                        "test",
                        "{'test': 'kneeToWall', 'side': 'right', 'method': 'inclinometer', 'trials': [40], 'stoppedBy': 'calf'}")
                .event("test", "{'test': 'calfRaises', 'side': 'left', 'trials': [20], 'incline': true}");
        assertThat(of(diary))
                .startsWith(
                        "KTW incl L 35.8 (35.5 36.0) R 40.0, stop: L frontPinch R calf. SL raise L 20 incline. No sessions.");
        Diary left = Diary.begin(DAY)
                .event(
                        "test",
                        "{'test': 'kneeToWall', 'side': 'left', 'method': 'camera', 'trials': [30], 'stoppedBy': 'pain'}");
        assertThat(of(left)).startsWith("KTW camera L 30.0, stop: L pain.");
        Diary unsaid = Diary.begin(DAY)
                .event("test", "{'test': 'kneeToWall', 'side': 'right', 'method': 'tape', 'trials': [0.1]}");
        assertThat(of(unsaid)).startsWith("KTW tape R 10.0. ");
    }

    @Test
    void whatIsBeyondErrorIsNamedWithItsSideAndSizeAndStopSignsByTheirLevelAndWord() {
        Diary diary = Diary.begin(DAY)
                .walls(0.05, 0.11)
                .raises(10, 10)
                .rate("before", "back", 5)
                .later(10);
        diary.walls(0.08, 0.10).raises(18, 10).rate("before", "back", 1);
        assertThat(of(diary)).contains("Beyond error: kneeToWall L +3.0, calfRaises L +8.0, discomfort.back -4.0.");
        assertThat(of(diary.safety("heelSnap"))).endsWith("Stop signs: same day: heel snap.");
        assertThat(of(Diary.begin(DAY).safety("pastCancer"))).endsWith("Stop signs: appointment first: past cancer.");
        assertThat(of(Diary.begin(DAY).safety("inflammatoryPattern"))).endsWith("Stop signs: none.");
    }

    @Test
    void aSignThatWasEndedIsStillNamedAndOneThatHasNoLevelToo() {
        Diary ended = Diary.begin(DAY).safety("ankleInjury").event("cleared", "{'by': 'Dr A', 'saying': 'a bruise'}");
        assertThat(of(ended)).endsWith("Stop signs: none now, ended: ankle injury.");
        Diary heart = Diary.begin(DAY).event("conditions", "{'conditions': ['heartSymptoms']}");
        assertThat(of(heart)).endsWith("Stop signs: heart symptoms.");
        Diary tingling = Diary.begin(DAY)
                .event("rating", "{'when': 'before', 'region': 'back', 'discomfort': 3, 'tingling': true}");
        assertThat(of(tingling)).endsWith("Stop signs: symptoms: tingling.");
    }

    /** Somebody else's word ends one, the person's own takes the other back. */
    @Test
    void aMistakenTickIsToldApartFromASignThatWasThere() {
        Diary diary = Diary.begin(DAY)
                .safety("ankleInjury")
                .event("cleared", "{'by': 'Dr A', 'saying': 'a bruise'}")
                .later(1)
                .safety("calfSwollen", "chestPain")
                .event(
                        "cleared",
                        "{'by': 'the person who ticked it', 'saying': 'Ticked by mistake: Your calf is swollen.'}");
        assertThat(of(diary))
                .endsWith(
                        "Stop signs: none now, ended: ankle injury, calf swollen (mistaken tick), chest pain (mistaken tick).");
    }

    @Test
    void whoTrainedOnlyTodayIsNotToldOfNoSessionAtAll() {
        Diary today = Diary.begin(DAY).set("squat", "{'reps': 8}", "right");
        assertThat(of(today)).contains(" No sessions before today. ");
        assertThat(of(today.later(1))).contains(" 1/1 sessions, 1 timed. ");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void whoDidEverySessionThatWasOfferedMissedNone(int daysAWeek) {
        Diary diary = Diary.begin(DAY).event("settings", "{'daysAWeek': %d}".formatted(daysAWeek));
        for (int session = 1; session <= 6; session++) {
            diary.set("calf-raise", "{'reps': 15}", "right").rate("peak", "calf", 1);
            int next = 1;
            while (diary.plan(diary.day()).week().get(next % 7).items().isEmpty()) {
                next++;
            }
            diary.later(next).safety("none");
            assertThat(of(diary)).contains("%d/%d sessions".formatted(session, session));
        }
        assertThat(of(diary.later(14))).as("two weeks missed").contains("6/%d sessions".formatted(6 + 2 * daysAWeek));
    }

    @Test
    void whatALaidHandMustKnowStandsBeforeTheStopSigns() {
        Diary diary = Diary.begin(DAY).conditions("pregnancy", "looseJoints", "bloodThinners");
        assertThat(of(diary)).endsWith("Care: blood thinners, pregnancy. Stop signs: none.");
        assertThat(of(diary.conditions("looseJoints"))).doesNotContain("Care");
    }

    @Test
    void sessionsBeyondThePlanRaiseThePlan() {
        Diary diary = Diary.begin(DAY).event("settings", "{'daysAWeek': 1}");
        for (int day = 0; day < 4; day++) {
            diary.set("squat", "{'reps': 8}", "right").later(1);
        }
        assertThat(of(diary)).contains("4/4 sessions, 4 timed");
        assertThat(of(diary.later(24))).contains("4/7 sessions");
    }
}
