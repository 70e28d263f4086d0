package talus.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import talus.chain.json.JsonObject;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.Words;

/** The body in the squat, what can be tried out, and the numbers of both bodies. */
record ChainPage(Page page) {
    ChainPage {
        Said.heading(page, PageMessage.BODY_TITLE).waitFor();
        rest(page);
    }

    /** Waits until all that is shown is of what is set. */
    ChainPage rest() {
        rest(page);
        return this;
    }

    private static void rest(Page page) {
        page.locator("#chain [aria-busy=true]")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Moves a slider by steps to the right and waits until all has followed. */
    ChainPage more(Hand hand, PageMessage slider, int steps) {
        hand.more(Said.slider(page, slider), steps);
        return rest();
    }

    ChainPage backToMyNumbers(Hand hand) {
        hand.press(Said.button(page, PageMessage.RESET));
        return rest();
    }

    /** The cells of the whole table, row by row. */
    List<List<String>> table() {
        return page.locator("#chain details.twin table").last().locator("tbody tr").all().stream()
                .map(row -> row.locator("th, td").allTextContents())
                .toList();
    }

    /** The parts of the page that wait behind their titles. */
    List<Locator> folded() {
        return page.locator("#chain details.fold").all();
    }

    /** Of the page, CSS pixels. */
    int height() {
        return (int) page.evaluate("() => document.documentElement.scrollHeight");
    }

    /** How far from the top of the page a part of it begins, CSS pixels. */
    double top(String part) {
        return page.locator("#chain " + part).first().boundingBox().y;
    }

    /** The few numbers beside the picture. */
    String readout() {
        return page.locator("#chain .readout").innerText();
    }

    /** From where the body can be seen. */
    Locator view(PageMessage name) {
        return page.locator("#chain .stage-tools .switch")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Words.say(name)).setExact(true));
    }

    boolean isPressed(PageMessage view) {
        return "true".equals(view(view).getAttribute("aria-pressed"));
    }

    /** One of the ways to do it. */
    Locator way(ChangeMessage name) {
        return page.locator("#chain .chip")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".chip-title", new Page.LocatorOptions().setHasText(Words.say(name)))))
                .getByRole(AriaRole.BUTTON);
    }

    /** Whether the body as it was before stands behind this one. */
    Locator before() {
        return page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(Words.say(PageMessage.LEGEND_NOW)));
    }

    /** The drawn body as it is seen. */
    byte[] picture() {
        return page.locator("#chain canvas").screenshot();
    }

    /** The scenario that the address holds, with what is tried out. */
    JsonObject scenario() {
        return Address.scenario(page.url());
    }

    /** The body can be played, so it is drawn. */
    ChainPage waitForTheBody() {
        page.waitForCondition(() -> Said.button(page, PageMessage.PLAY).isEnabled());
        return this;
    }
}
