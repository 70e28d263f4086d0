package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.Words;

/** A browser whose WebAssembly has no garbage collection: the server answers in the engine's place. */
@ExtendWith(InBrowser.class)
class OldBrowserTest {
    @Test
    void theWholePageIsThereWithTheSameNumbers(App app) {
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            Page page = visit.page();
            page.addInitScript("WebAssembly.validate = () => false;");
            Hand hand = new Hand.Mouse(page);
            ChainPage chain = visit.start().showAnExample(hand).waitForTheBody();
            assertThat(page.locator("#home").innerText()).isEqualTo(Words.say(PageMessage.AT_SERVER));
            assertThat(chain.table()).isEqualTo(OnTheJvm.of(chain.scenario()).table());
            chain.more(hand, PageMessage.GAIN_LEFT, 2).waitForTheBody();
            assertThat(chain.table()).isEqualTo(OnTheJvm.of(chain.scenario()).table());
            chain.backToMyNumbers(hand);
            assertThat(chain.table()).isEqualTo(OnTheJvm.of(chain.scenario()).table());
            visit.assertAccessible("the chain of an old browser");
            visit.assertServed();
        }
    }
}
