package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talus.chain.report.words.PageMessage;

/** Every page on every screen, and what pages may and may not do. */
@ExtendWith(InBrowser.class)
class PagesTest {
    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPageFitsAndIsAccessible(Screen screen, App app) {
        try (Visit visit = app.visit(screen)) {
            Hand hand = screen.touch() ? new Hand.Finger(visit.page()) : new Hand.Mouse(visit.page());
            StartPage start = visit.start();
            looksRight(visit, "start");
            start.knowMyNumbers(hand);
            looksRight(visit, "numbers");
            ChainPage chain = visit.start().showAnExample(hand).waitForTheBody();
            looksRight(visit, "chain");
            hand.press(visit.page().locator(".steps [data-step=ankles]"));
            new AnklesPage(chain.page());
            looksRight(visit, "ankles");
            visit.assertQuiet();
        }
    }

    private static void looksRight(Visit visit, String page) {
        visit.picture(page);
        visit.assertFits(page);
        visit.assertAccessible(page);
    }

    @Test
    void wrongNumbersAreToldFieldByFieldAndKept(App app) {
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            Hand hand = new Hand.Mouse(visit.page());
            NumbersPage numbers = visit.start().knowMyNumbers(hand).type(hand, PageMessage.AGE, "410");
            List<String> problems = numbers.refused(hand);
            assertThat(problems).hasSize(5).anyMatch(text -> text.contains("410"));
            assertThat(Said.field(visit.page(), PageMessage.AGE).inputValue()).isEqualTo("410");
            assertThat(Said.field(visit.page(), PageMessage.AGE).getAttribute("aria-invalid"))
                    .isNotNull();
            visit.picture("numbers-wrong");
            visit.assertAccessible("numbers that do not hold");
            visit.assertQuiet();
        }
    }

    @Test
    void aLinkHoldsTheScenarioAndSendsNothing(App app) {
        String address;
        List<List<String>> table;
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            Hand hand = new Hand.Mouse(visit.page());
            ChainPage chain = visit.start().showAnExample(hand).more(hand, PageMessage.GAIN_LEFT, 3);
            address = visit.page().url();
            table = chain.table();
        }
        try (Visit other = app.visit(Screen.DESKTOP)) {
            other.open(address.substring(address.indexOf('#')));
            assertThat(new ChainPage(other.page()).table()).isEqualTo(table);
            other.assertQuiet();
        }
    }

    @Test
    void aChangeIsNotAnsweredByTheAnswerToTheOneBefore(App app) {
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            Hand hand = new Hand.Mouse(visit.page());
            ChainPage chain = visit.start().showAnExample(hand);
            for (int change = 1; change < 6; change++) {
                hand.more(Said.slider(visit.page(), PageMessage.GAIN_LEFT), 2);
                // past the pause after which the whole is worked out, before that is done
                visit.page().waitForTimeout(100 + 60 * change);
            }
            List<List<String>> table = chain.rest().table();
            visit.page().reload();
            assertThat(new ChainPage(visit.page()).table()).isEqualTo(table);
            visit.assertQuiet();
        }
    }

    @Test
    void pagesRunNoTextAndTheWorkerDoes(App app) {
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            Page page = visit.page();
            List<Response> responses = new ArrayList<>();
            page.onResponse(responses::add);
            visit.start();
            // what the driver itself evaluates may make functions; what the page does later by itself may not
            page.evaluate("() => setTimeout(() => {"
                    + " try { window.made = new Function('return 7')(); } catch (e) { window.made = e.name; }"
                    + " const inline = document.createElement('script');"
                    + " inline.textContent = 'window.made = 8';"
                    + " document.head.append(inline);"
                    + " window.tried = true; })");
            page.waitForFunction("() => window.tried");
            assertThat(page.evaluate("() => window.made")).isEqualTo("EvalError");
            visit.start().showAnExample(new Hand.Mouse(page));
            assertThat(policy(responses, "/")).contains("script-src 'self';").doesNotContain("unsafe");
            assertThat(policy(responses, "/worker.js"))
                    .contains("script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'", "connect-src 'self'");
        }
    }

    private static String policy(List<Response> responses, String path) {
        return responses.stream()
                .filter(response -> response.url().endsWith(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("never asked for " + path))
                .headerValue("content-security-policy");
    }

    @Test
    void aPageOfAnotherHostNeitherReadsNorFramesTheApp(App app) {
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            Page page = visit.page();
            page.route(
                    "http://elsewhere.example/**",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody("<iframe src='" + app.address() + "/'></iframe>")));
            page.navigate("http://elsewhere.example/");
            Object read = page.evaluate(
                    "async address => { try { return (await fetch(address)).status; } catch (e) { return e.name; } }",
                    app.address() + "/");
            assertThat(read).isEqualTo("TypeError");
            assertThat(page.frames()).hasSize(2);
            page.waitForCondition(() -> !page.frames().get(1).url().isEmpty());
            assertThat(page.frames().get(1).url()).startsWith("chrome-error:");
        }
    }
}
