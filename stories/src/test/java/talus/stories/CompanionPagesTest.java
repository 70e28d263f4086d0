package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talus.care.event.Region;
import talus.care.safety.SafetyQuestion;
import talus.care.screen.ScreenMessage;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.Words;

/** Every page of the companion fits its screen and can be used by everybody; the wall test is walked through. */
@ExtendWith(InBrowser.class)
class CompanionPagesTest {
    private static final List<String> PAGES = List.of(
            "today",
            "plan",
            "progress",
            "exercises",
            "exercises/calf-raise",
            "more",
            "tests",
            "tests/raises",
            "learn",
            "learn/chain",
            "report",
            "contact",
            "settings",
            "habits",
            "keeping",
            "check-in/after",
            "review",
            "safety",
            "conditions",
            "cleared",
            "about");

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void everyPageFitsAndIsAccessible(Screen screen, App app) {
        try (Visit visit = app.visit(screen)) {
            Page page = visit.page();
            Hand hand = screen.touch() ? new Hand.Finger(page) : new Hand.Mouse(page);
            measured(visit, hand);
            CompanionPage companion = new CompanionPage(page, hand);
            companion.press(PageMessage.KEEP_AND_PLAN).sees(ScreenMessage.SAFETY);
            companion.press(ScreenMessage.NONE_OF_THESE).sees(ScreenMessage.CONDITIONS);
            companion.press(ScreenMessage.NOTHING_HOLDS).sees(ScreenMessage.TODAY);
            for (String name : PAGES) {
                page.evaluate("name => { location.hash = name; }", name);
                page.locator("#screen[data-shown='" + name + "']").waitFor();
                looksRight(visit, name.replace('/', '-'));
            }
            visit.open("#today");
            companion.sees(ScreenMessage.TODAY);
            PlayerPage player = companion.start();
            looksRight(visit, "player");
            player.begin();
            looksRight(visit, "player-running");
            hand.press(page.locator("#player .session summary"));
            looksRight(visit, "player-how-to");
            player.saysItHurts();
            looksRight(visit, "player-hurts");
            player.tells(Region.CALF, 3);
            looksRight(visit, "player-told");
            visit.assertAtHome();
        }
    }

    /** Who should not test, or whom it hurts before a number is there, is told what to do and finds ways on. */
    @Test
    void whatStopsTheWallTestSaysSoAndLeadsOn(App app) {
        try (Visit visit = app.visit(Screen.PHONE)) {
            Page page = visit.page();
            Hand hand = new Hand.Finger(page);
            visit.start();
            hand.press(Said.link(page, PageMessage.START_MEASURE));
            CompanionPage test = new CompanionPage(page, hand);
            test.sees(ScreenMessage.MEASURE).press(ScreenMessage.SOME_OF_THESE);
            Said.link(page, ScreenMessage.TICK_WHAT_HOLDS).waitFor();
            looksRight(visit, "measure-not-now");
            test.press(ScreenMessage.BACK_TO_QUESTION)
                    .press(ScreenMessage.NONE_OF_THESE)
                    .press(ScreenMessage.READY);
            test.sees(ScreenMessage.BIG_LEFT).press(ScreenMessage.READY).press(ScreenMessage.CAPTURE);
            assertThat(page.locator("#trial-problem").innerText()).contains("such as");
            looksRight(visit, "measure-trial-empty");
            test.press(ScreenMessage.IT_HURTS);
            assertThat(page.locator("#measure .stop").innerText()).contains(Words.say(ScreenMessage.MEASURE_HURTS));
            looksRight(visit, "measure-hurt");
            test.press(ScreenMessage.OTHER_SIDE)
                    .sees(ScreenMessage.BIG_RIGHT)
                    .press(ScreenMessage.IT_HURTS)
                    .press(ScreenMessage.END_TEST);
            Said.link(page, PageMessage.START_MEASURE).waitFor();

            hand.press(Said.link(page, PageMessage.START_MEASURE));
            test.sees(ScreenMessage.MEASURE)
                    .press(ScreenMessage.SOME_OF_THESE)
                    .follow(ScreenMessage.TICK_WHAT_HOLDS)
                    .sees(ScreenMessage.SAFETY)
                    .choose("answers", "ankleInjury")
                    .press(ScreenMessage.TICKED)
                    .sees(ScreenMessage.TODAY);
            assertThat(page.locator("#screen .stop").innerText()).contains(Words.say(SafetyQuestion.ANKLE_INJURY));
            visit.assertAtHome();
        }
    }

    /** The number is a link for the phone, and stands above everything else. */
    @Test
    void anEmergencyIsMetFirstAndItsNumberCanBeTapped(App app) {
        try (Visit visit = app.visit(Screen.PHONE)) {
            Page page = visit.page();
            CompanionPage companion = CompanionPage.begin(visit, new Hand.Finger(page));
            page.evaluate("() => { location.hash = 'conditions'; }");
            companion.sees(ScreenMessage.CONDITIONS);
            page.locator("#screen select[name='country']").selectOption("GB");
            companion.press(ScreenMessage.NOTHING_HOLDS).sees(ScreenMessage.TODAY);
            page.evaluate("() => { location.hash = 'safety'; }");
            companion
                    .sees(ScreenMessage.SAFETY)
                    .choose("answers", "chestPain")
                    .press(ScreenMessage.TICKED)
                    .sees(ScreenMessage.TODAY);
            for (String name : List.of("today", "plan", "safety", "tests")) {
                page.evaluate("name => { location.hash = name; }", name);
                page.locator("#screen[data-shown='" + name + "']").waitFor();
                assertThat(page.locator("#screen > .stop:first-child a[href='tel:999']")
                                .innerText())
                        .isEqualTo("Call 999");
                looksRight(visit, "stop-" + name);
            }
        }
    }

    /** From the first page through the wall test to the ankles: two sides, three trials, what stopped each. */
    private static void measured(Visit visit, Hand hand) {
        Page page = visit.page();
        visit.start();
        hand.press(Said.link(page, PageMessage.START_MEASURE));
        CompanionPage test = new CompanionPage(page, hand);
        test.sees(ScreenMessage.MEASURE);
        looksRight(visit, "measure-safety");
        test.press(ScreenMessage.NONE_OF_THESE);
        Said.button(page, ScreenMessage.READY).waitFor();
        looksRight(visit, "measure");
        test.press(ScreenMessage.READY).sees(ScreenMessage.BIG_LEFT);
        looksRight(visit, "measure-place");
        trials(visit, test, "5.8", "6", "6.2");
        test.sees(ScreenMessage.BIG_RIGHT);
        trials(visit, test, "11", "11.2", "10.8");
        test.sees(ScreenMessage.MEASURED);
        looksRight(visit, "measure-result");
        test.press(ScreenMessage.MEASURE_ON);
        new NumbersPage(page)
                .woman(hand)
                .type(hand, PageMessage.AGE, "41")
                .type(hand, PageMessage.HEIGHT, "168cm")
                .show(hand);
    }

    private static void trials(Visit visit, CompanionPage test, String... typed) {
        test.press(ScreenMessage.READY);
        for (int k = 0; k < typed.length; k++) {
            String label = Words.say(ScreenMessage.TRIAL_OF, Integer.toString(k + 1)) + ":";
            test.page()
                    .locator("label", new Page.LocatorOptions().setHasText(label))
                    .waitFor();
            test.hand().type(test.page().locator("#trial"), typed[k]);
            test.press(ScreenMessage.CAPTURE);
        }
        Said.button(test.page(), ScreenMessage.STOP_CALF).waitFor();
        looksRight(visit, "measure-stopped");
        test.press(ScreenMessage.STOP_CALF);
    }

    private static void looksRight(Visit visit, String page) {
        visit.picture("companion-" + page);
        visit.assertFits(page);
        visit.assertAccessible(page);
    }
}
