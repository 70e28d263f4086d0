package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person's use of the app on one screen, with what the browser asked for and complained about. */
final class Visit implements AutoCloseable {
    /** The engine is loaded and solves a squat on a machine that may be busy; nothing is proved by this number. */
    private static final int PATIENCE_MS = Integer.getInteger("talus.patience", 90_000);

    private static final List<String> GRAVE = List.of("serious", "critical");

    private final Served served;
    private final BrowserContext context;
    private final Screen screen;
    private final String home;
    private final Page page;
    private final List<String> asked = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visit(Served served, BrowserContext context, Screen screen, String home) {
        this.served = served;
        this.context = context;
        this.screen = screen;
        this.home = home;
        context.setDefaultTimeout(PATIENCE_MS);
        context.onRequest(this::note);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> complaints.add(error.error()));
        page = context.newPage();
    }

    private void note(Request request) {
        asked.add(request.method() + " " + request.url());
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text());
        }
    }

    Page page() {
        return page;
    }

    /** The app's first page. */
    StartPage start() {
        page.navigate(home + "/");
        return new StartPage(page);
    }

    /** A page by the part of its address after the first slash. */
    void open(String fragment) {
        page.navigate(home + "/" + fragment);
    }

    /** From now on the clock of this device stands at this moment; what is timed goes on. */
    void at(String moment) {
        page.clock().setFixedTime(moment);
    }

    /** What this device stores by itself at each address: name and value. */
    List<Cookie> cookies() {
        return context.cookies();
    }

    /** The network of this device, on or off. */
    void network(boolean on) {
        context.setOffline(!on);
    }

    /** Something was refused, which the browser complains about: what it has complained about so far. */
    List<String> complained() {
        List<String> soFar = List.copyOf(complaints);
        complaints.clear();
        return soFar;
    }

    /** Pages send to their own server alone, or to another address of it, and nothing is complained about. */
    void assertStaysAtHome(String... others) {
        String homes = Stream.concat(Stream.of(home), Stream.of(others)).collect(Collectors.joining("|", "(", ")"));
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(request ->
                        assertThat(request).matches("(GET|POST|DELETE) (data:|blob:)?" + homes + "/.*|GET data:.*"));
        assertThat(complaints).isEmpty();
    }

    /** The same where a diary is kept, and nobody is recognised. */
    void assertAtHome() {
        assertStaysAtHome();
        assertThat(context.cookies()).isEmpty();
        assertThat(served.told()).isEmpty();
    }

    /** Whatever happened, nothing left this machine and the browser found nothing to complain about. */
    void assertQuiet() {
        assertQuiet("GET (data:|blob:" + served.address() + "/|" + served.address() + "/).*");
    }

    /** The same where the server is asked in the engine's place. */
    void assertServed() {
        assertQuiet("(GET (data:|blob:" + served.address() + "/|" + served.address() + "/).*|POST " + served.address()
                + "/api/page)");
        assertThat(asked)
                .contains("POST " + served.address() + "/api/page")
                .noneMatch(one -> one.endsWith("worker.js"));
    }

    private void assertQuiet(String allowed) {
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request).matches(allowed).doesNotContain("?"));
        assertThat(complaints).isEmpty();
        assertThat(context.cookies()).isEmpty();
        assertThat(served.told()).isEmpty();
    }

    /** No rule of the accessibility checker is broken seriously. */
    void assertAccessible(String where) {
        List<String> found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Visit::told)
                        .toList();
        assertThat(found).as(where + " on " + screen).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** Nothing has to be scrolled sideways: what sticks out is named. */
    void assertFits(String where) {
        Object wide = page.evaluate("() => {"
                + " const room = document.documentElement.clientWidth;"
                + " if (document.documentElement.scrollWidth <= room) { return []; }"
                + " return [...document.body.querySelectorAll('*')]"
                + "   .filter(e => e.getBoundingClientRect().right > room + 0.5)"
                + "   .map(e => e.tagName.toLowerCase() + '.' + e.className); }");
        assertThat((List<?>) wide).as(where + " on " + screen).isEmpty();
    }

    /** Keeps a picture of the whole page, to be looked at by people. */
    void picture(String name) {
        Path file = Path.of(System.getProperty("talus.pictures", "target/pictures"))
                .resolve(name + "-" + screen.name().toLowerCase(Locale.ROOT) + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
