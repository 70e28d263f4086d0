package talus.stories;

import com.microsoft.playwright.Page;
import talus.chain.report.words.PageMessage;

/** Where people arrive. */
record StartPage(Page page) {
    StartPage {
        Said.heading(page, PageMessage.START_TITLE).waitFor();
    }

    NumbersPage knowMyNumbers(Hand hand) {
        hand.press(Said.link(page, PageMessage.START_NUMBERS));
        return new NumbersPage(page);
    }

    ChainPage showAnExample(Hand hand) {
        hand.press(Said.button(page, PageMessage.START_EXAMPLE));
        return new ChainPage(page);
    }
}
