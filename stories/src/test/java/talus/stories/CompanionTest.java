package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import talus.care.event.Region;
import talus.care.screen.ScreenMessage;
import talus.chain.report.words.Words;

/** Somebody new trains for four weeks: the pages plan what the server's own command plans from what it keeps. */
@ExtendWith(InBrowser.class)
class CompanionTest {
    /** What may stand in place of calf raises. */
    private static final String SEATED = "Seated calf raise";

    /** Days of an evening person: sessions on the days that the page offers one, ratings, weekly tests, a week that is missed. */
    private static final String WEEKS = """
            async ({ from, days, missed, gain }) => {
              const [{ openCare }, { openDiary }] = await Promise.all([import("./care.js"), import("./diary.js")]);
              const [care, diary] = await Promise.all([openCare(), openDiary()]);
              const day = (n) => new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10);
              const at = (n, time) => `${day(n)}T${time}+00:00`;
              const submit = async (moment, form, values) => {
                const answer = await care.ask("submit", diary.text(), moment, form, values);
                if (answer.problems) {
                  throw new Error(JSON.stringify(answer.problems));
                }
                await diary.keep(answer.events);
              };
              let sessions = 0;
              let asked = 0;
              let before = false;
              for (let n = 0; n < days; n++) {
                if (before) {
                  await submit(at(n, "07:00:00"), "check-in/morning", { back: n === 2 ? "4" : "1", calf: "1" });
                }
                before = false;
                if (n >= missed[0] && n < missed[1]) {
                  continue;
                }
                let { screen } = await care.ask("screen", diary.text(), day(n), "today", "");
                if (screen.links.some((link) => link.to === "safety")) {
                  asked++;
                  await submit(at(n, "16:00:00"), "safety", { action: "none" });
                  ({ screen } = await care.ask("screen", diary.text(), day(n), "today", ""));
                }
                if (screen.links.some((link) => link.to === "measure")) {
                  const left = (6 + (gain * n) / days).toFixed(1);
                  await submit(at(n, "17:00:00"), "test/wall", { left1: left, left2: left, left3: left, leftStop: "calf", right1: "11" });
                }
                if (!screen.links.some((link) => link.to === "player")) {
                  continue;
                }
                const { session } = await care.ask("session", diary.text(), day(n), "");
                for (const step of session.steps) {
                  const work = step.mode === "reps" ? { reps: step.reps, loadKg: step.loadKg } : { reps: step.reps, holdS: step.holdS };
                  const data = { exercise: step.exercise, side: step.side, target: work, actual: work, source: "timer", effort: "right" };
                  await diary.keep([{ at: at(n, "18:00:00"), kind: "set", data }]);
                }
                await submit(at(n, "18:30:00"), "check-in/after", { back: "1" });
                sessions++;
                before = true;
              }
              await diary.sync();
              return [sessions, diary.waiting, asked];
            }""";

    @Test
    void aNewPersonTrainsForFourWeeksByKeyboardAlone(App app) {
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            Hand hand = new Hand.Keyboard(visit.page());
            visit.at("2026-11-02T18:00:00");
            CompanionPage companion = CompanionPage.begin(visit, hand);
            assertThat(companion.exercises()).hasSizeBetween(2, 4);

            // events of one moment have no order of their own
            visit.at("2026-11-02T18:10:00");
            PlayerPage player = companion.start().begin().setDone().saysItHurts();
            looksRight(visit, "hurts");
            player.tells(Region.CALF, 3);
            while (!player.offers(SEATED)) {
                player.setDone();
            }
            player.swap(SEATED);
            looksRight(visit, "moving");
            PlayerPage.Played rest = player.playOn();
            assertThat(rest.sets()).isPositive();
            assertThat(rest.moves()).isPositive();
            companion.log();
            assertThat(Kept.newest(app.store()).of("hurt"))
                    .singleElement()
                    .asString()
                    .contains("\"region\":\"calf\"");
            assertThat(Kept.newest(app.store()).of("rating"))
                    .singleElement()
                    .asString()
                    .contains("\"when\":\"peak\"", "\"discomfort\":3");
            visit.at("2026-11-02T18:30:00");
            companion.follow(ScreenMessage.SAY_HOW).sees(ScreenMessage.CHECK_IN_AFTER);
            companion.press(ScreenMessage.ALL_ZERO).sees(ScreenMessage.TODAY);
            assertThat(companion.text()).contains(said(ScreenMessage.DONE_TODAY));

            visit.at("2026-11-03T07:00:00");
            visit.page().reload();
            companion.sees(ScreenMessage.TODAY);
            companion.follow(ScreenMessage.THIS_MORNING).sees(ScreenMessage.CHECK_IN_MORNING);
            companion.choose("back", "1").press(ScreenMessage.SAVE).sees(ScreenMessage.TODAY);
            agrees(app, companion, "2026-11-03");

            Object lived = visit.page()
                    .evaluate(WEEKS, Map.of("from", "2026-11-03", "days", 25, "missed", List.of(14, 21), "gain", 2));
            assertThat((List<?>) lived).element(0).asString().matches("[6-9]|1[0-9]");
            assertThat((List<?>) lived).element(1).hasToString("0");
            // the bad morning made the questions due again
            assertThat((List<?>) lived).element(2).asString().matches("[12]");

            visit.at("2026-11-28T08:00:00");
            visit.page().reload();
            reviewed(app, companion);
            sprained(visit, companion);
            companion.follow(ScreenMessage.PROGRESS).sees(ScreenMessage.PROGRESS);
            assertThat(visit.page().locator("#screen .curve").count()).isGreaterThan(1);
            visit.page().locator("#screen .then-and-now tbody tr").first().waitFor();
            companion.follow(ScreenMessage.MORE_PAGES).sees(ScreenMessage.MORE_PAGES);
            companion.follow(ScreenMessage.REPORT).sees(ScreenMessage.REPORT);
            assertThat(companion.text()).contains("KTW tape L");
            agrees(app, companion, "2026-11-28");
            visit.assertAtHome();
        }
    }

    /** The weeks are looked back at when that is due, and not before and after. */
    private static void reviewed(App app, CompanionPage companion) {
        companion.sees(ScreenMessage.TODAY);
        assertThat(companion.text()).contains(said(ScreenMessage.REVIEW_DUE));
        companion.follow(ScreenMessage.REVIEW_NOW);
        companion.page().locator("#screen[data-shown=review]").waitFor();
        assertThat(companion.text()).doesNotContain(said(ScreenMessage.NOTHING_DUE));
        companion.choose("answer", "better").press(ScreenMessage.SAVE);
        companion.page().getByText(said(ScreenMessage.NOTHING_DUE)).waitFor();
        assertThat(companion.text()).contains("2026-12-14");
        companion.log();
        assertThat(Kept.newest(app.store()).of("review"))
                .singleElement()
                .asString()
                .contains("\"answer\":\"better\"");
        companion.follow(ScreenMessage.TODAY).sees(ScreenMessage.TODAY);
        assertThat(companion.text()).doesNotContain(said(ScreenMessage.REVIEW_DUE));
    }

    /** A fresh sprain ends everything until somebody has looked at it. */
    private static void sprained(Visit visit, CompanionPage companion) {
        companion.page().evaluate("() => { location.hash = 'safety'; }");
        companion
                .sees(ScreenMessage.SAFETY)
                .choose("answers", "ankleInjury")
                .press(ScreenMessage.TICKED)
                .sees(ScreenMessage.TODAY);
        assertThat(companion.exercises()).isEmpty();
        assertThat(companion.page().locator("#screen .stop [role=alert]").count())
                .isPositive();
        visit.at("2026-11-28T17:00:00");
        companion.follow(ScreenMessage.SOMEBODY_CLEARED).sees(ScreenMessage.CLEARED);
        companion
                .type("by", "my doctor")
                .type("saying", "go on slowly")
                .press(ScreenMessage.SAVE)
                .sees(ScreenMessage.TODAY);
        assertThat(companion.page().locator("#screen .stop [role=alert]").count())
                .isZero();
    }

    private static void agrees(App app, CompanionPage companion, String day) {
        companion.log();
        companion.follow(ScreenMessage.PLAN_SHORT).sees(ScreenMessage.PLAN);
        assertThat(companion.text().replaceAll("\\s+", " "))
                .contains(Kept.newest(app.store()).plan(LocalDate.parse(day)));
        companion.follow(ScreenMessage.TODAY).sees(ScreenMessage.TODAY);
    }

    private static void looksRight(Visit visit, String page) {
        visit.picture("keyboard-" + page);
        visit.assertFits(page);
        visit.assertAccessible(page);
    }

    private static String said(ScreenMessage message) {
        return Words.say(message);
    }
}
