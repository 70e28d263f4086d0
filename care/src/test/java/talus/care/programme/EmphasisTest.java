package talus.care.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import talus.care.exercise.Phase;
import talus.care.plan.Diary;
import talus.care.rule.Rule;

/** Where the weight lies. */
class EmphasisTest {
    private static Emphasis of(Diary diary) {
        return Emphasis.of(People.now(diary));
    }

    private static Diary fine() {
        return Diary.begin(People.DAY).walls(0.12, 0.12);
    }

    private static Diary steady(Diary diary) {
        return diary.event("test", "{'test': 'stanceOpen', 'side': 'left', 'trials': [50]}")
                .event("test", "{'test': 'stanceOpen', 'side': 'right', 'trials': [50]}");
    }

    @Test
    void anAnkleWithRangeToGainPutsRangeFirstAndSaysWhichOne() {
        Emphasis left = of(Diary.begin(People.DAY).walls(0.09, 0.11));
        assertThat(left.phase()).isEqualTo(Phase.MOBILISE);
        assertThat(left.reason().text()).isEqualTo("Range first. Your left ankle is below 10 cm at the wall.");
        assertThat(left.reason().inputs().get("left")).isPresent();
        assertThat(left.reason().inputs().get("right")).isPresent();
        assertThat(of(Diary.begin(People.DAY).walls(0.11, 0.09)).reason().text())
                .contains("Your right ankle is below");
        assertThat(of(Diary.begin(People.DAY).walls(0.08, 0.09)).reason().text())
                .contains("Both ankles are below");
        assertThat(of(Diary.begin(People.DAY).walls(0.11, 0.135)).reason().text())
                .contains("Your left ankle has clearly less");
        assertThat(of(Diary.begin(People.DAY).walls(0.135, 0.11)).reason().text())
                .contains("Your right ankle has clearly less");
        assertThat(of(Diary.begin(People.DAY).walls(0.09, 0.11).event("settings", "{'units': 'us'}"))
                        .reason()
                        .text())
                .contains("below 3.9 in");
    }

    @Test
    void theFirstSixSessionsTeachTheMovements() {
        assertThat(of(fine()).phase()).isEqualTo(Phase.ACTIVATE);
        assertThat(of(People.sessions(fine(), 5)).phase()).isEqualTo(Phase.ACTIVATE);
        assertThat(of(People.sessions(fine(), 6)).phase()).isEqualTo(Phase.STRENGTHEN);
        assertThat(of(fine()).reason().rule()).isEqualTo(Rule.EMPHASIS_START);
    }

    @Test
    void looseJointsLeadWithControlThenStrength() {
        Diary loose = Diary.begin(People.DAY).conditions("looseJoints").walls(0.05, 0.05);
        assertThat(of(loose).phase()).isEqualTo(Phase.ACTIVATE);
        assertThat(of(loose).reason().rule()).isEqualTo(Rule.EMPHASIS_CONTROL);
        assertThat(of(People.sessions(loose, 6)).phase()).isEqualTo(Phase.STRENGTHEN);
    }

    @Test
    void strengthLeadsUntilRaisesAndBalanceAreThere() {
        assertThat(of(People.sessions(fine().raises(20, 20), 6)).phase()).isEqualTo(Phase.STRENGTHEN);
        assertThat(of(People.sessions(steady(fine()), 6)).phase()).isEqualTo(Phase.STRENGTHEN);
        assertThat(of(People.sessions(steady(fine().raises(20, 20)), 6)).phase())
                .isEqualTo(Phase.INTEGRATE);
        assertThat(of(People.sessions(steady(fine().raises(19, 20)), 6)).phase())
                .isEqualTo(Phase.STRENGTHEN);
    }

    @Test
    void anOpenGateRestoresWhatTheGoalsNameAndNothingElse() {
        Diary diary = fine().raises(20, 20)
                .rate("before", "ankle", 1)
                .set("walk-return", "{'holdS': 1800}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        People.sessions(diary, 6);
        assertThat(of(diary).phase()).isEqualTo(Phase.STRENGTHEN);
        assertThat(of(diary.event("settings", "{'goals': ['jump']}")).phase()).isEqualTo(Phase.RESTORE);
        assertThat(of(diary.event("settings", "{'goals': ['run']}")).phase()).isEqualTo(Phase.RESTORE);
        assertThat(of(diary.raises(19, 20)).phase()).isEqualTo(Phase.STRENGTHEN);
    }

    @Test
    void dullFeetAreNotLedByTheirWallTest() {
        Diary dull = Diary.begin(People.DAY).conditions("reducedFeeling").walls(0.05, 0.05);
        assertThat(of(dull).phase()).isEqualTo(Phase.ACTIVATE);
    }
}
