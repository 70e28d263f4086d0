package talus.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import talus.chain.report.words.Message;
import talus.chain.report.words.Words;

/** Finds what has this role and this name from the catalogue, as a screen reader would announce it. */
final class Said {
    private Said() {}

    static Locator link(Page page, Message name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Words.say(name)));
    }

    static Locator button(Page page, Message name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Words.say(name)));
    }

    static Locator heading(Page page, Message name) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(Words.say(name)).setExact(true));
    }

    static Locator field(Page page, Message name) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Words.say(name)));
    }

    static Locator choice(Page page, Message name) {
        return page.getByRole(
                AriaRole.RADIO,
                new Page.GetByRoleOptions().setName(Words.say(name)).setExact(true));
    }

    static Locator slider(Page page, Message name) {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName(Words.say(name)));
    }
}
