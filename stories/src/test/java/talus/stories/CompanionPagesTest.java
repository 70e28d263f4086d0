package talus.stories;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talus.care.event.Region;
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
