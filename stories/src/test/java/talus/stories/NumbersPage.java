package talus.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import talus.chain.report.words.PageMessage;

/** The form for a person's numbers, filled in metric units. */
record NumbersPage(Page page) {
    NumbersPage {
        Said.heading(page, PageMessage.NUMBERS_TITLE).waitFor();
    }

    NumbersPage woman(Hand hand) {
        hand.press(Said.choice(page, PageMessage.SEX_WOMEN));
        return this;
    }

    NumbersPage type(Hand hand, PageMessage field, String text) {
        hand.type(Said.field(page, field), text);
        return this;
    }

    AnklesPage show(Hand hand) {
        hand.press(Said.button(page, PageMessage.SHOW_ANKLES));
        return new AnklesPage(page);
    }

    /** Sends the form and stays, since something in it does not hold: what is said about it. */
    List<String> refused(Hand hand) {
        hand.press(Said.button(page, PageMessage.SHOW_ANKLES));
        Locator problems = page.getByRole(AriaRole.ALERT);
        problems.waitFor();
        return problems.locator("li").allTextContents();
    }
}
