package talus.stories;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talus.care.screen.ScreenMessage;
import talus.chain.report.words.Message;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.Words;

/** A diary goes to a professional: as documents, as a file of days, as a message that was seen first. */
@ExtendWith(InBrowser.class)
class HandoverTest {
    /** An empty page has fewer. */
    private static final int LEAST_PDF_BYTES = 2048;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void eachDocumentOpensWithTheSitesStyle(Screen screen, App app, @TempDir Path folder) throws IOException {
        try (Visit visit = app.visit(screen)) {
            Page page = visit.page();
            CompanionPage companion =
                    CompanionPage.begin(visit, screen.touch() ? new Hand.Finger(page) : new Hand.Mouse(page));
            visit.open("#report");
            companion.sees(ScreenMessage.REPORT);
            Page report = opened(companion, ScreenMessage.DOCUMENT_REPORT);
            assertThat(report.locator("h1").count()).isEqualTo(1);
            assertThat(styled(report)).isEqualTo("collapse");
            assertThat(report.evaluate(
                            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("sticks out of " + screen)
                    .isEqualTo(0);
            Page plan = opened(companion, ScreenMessage.DOCUMENT_PLAN);
            assertThat(styled(plan)).isEqualTo("collapse");
            assertThat(plan.locator("img").count()).isPositive();
            assertThat(plan.evaluate("() => [...document.images].every(image => image.naturalWidth > 0)"))
                    .isEqualTo(true);
            assertThat(Said.link(page, ScreenMessage.DOCUMENT_PDF).getAttribute("href"))
                    .matches("api/people/[0-9a-f-]{36}/report\\.pdf\\?on=\\d{4}-\\d{2}-\\d{2}");
            assertIsPdf(page, folder.resolve("report.pdf"));
            Path days = folder.resolve("days.ics");
            page.waitForDownload(() -> companion.press(ScreenMessage.DOCUMENT_SAVE))
                    .saveAs(days);
            assertThat(Files.readString(days)).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR\r\n");
            looksRight(visit, "report");
            visit.open("#more");
            companion.sees(ScreenMessage.MORE_PAGES);
            Said.link(page, ScreenMessage.DOCUMENT_PDF).waitFor();
            visit.assertAtHome();
        }
    }

    /** The link gives a file of this type, and following it saves that file. */
    private static void assertIsPdf(Page page, Path file) throws IOException {
        Locator link = Said.link(page, ScreenMessage.DOCUMENT_PDF);
        assertThat(link.evaluate("async (link) => { const answer = await fetch(link.href);"
                        + " return answer.status + ' ' + answer.headers.get('Content-Type'); }"))
                .isEqualTo("200 application/pdf");
        Download saved = page.waitForDownload(link::click);
        assertThat(saved.suggestedFilename()).isEqualTo("talus-report.pdf");
        saved.saveAs(file);
        assertThat(Files.readString(file, ISO_8859_1))
                .hasSizeGreaterThan(LEAST_PDF_BYTES)
                .startsWith("%PDF-")
                .endsWith("%%EOF\n");
    }

    private static Page opened(CompanionPage companion, Message title) {
        String name = Words.say(ScreenMessage.DOCUMENT_OPEN, Words.say(title));
        Page opened = companion
                .page()
                .waitForPopup(() -> companion
                        .hand()
                        .press(companion.page().locator("a", new Page.LocatorOptions().setHasText(name))));
        opened.waitForLoadState();
        return opened;
    }

    /** A rule of the style that no browser has by itself. */
    private static Object styled(Page document) {
        return document.evaluate("() => getComputedStyle(document.querySelector('table')).borderCollapse");
    }

    @Test
    void aMessageIsSeenBeforeItCanBeSent(App app) {
        try (Visit visit = app.visit(Screen.PHONE)) {
            Page page = visit.page();
            CompanionPage companion = CompanionPage.begin(visit, new Hand.Finger(page));
            visit.open("#contact");
            companion.sees(ScreenMessage.CONTACT);
            Said.button(page, ScreenMessage.CONTACT_SEE).waitFor();
            assertThat(Said.button(page, ScreenMessage.CONTACT_COPY).count()).isZero();
            looksRight(visit, "contact");
            page.locator("#own-words").fill("May I run?");
            page.locator("#clinic").setInputFiles(Path.of("../examples/contact.json"));
            companion.press(ScreenMessage.CONTACT_SEE).sees(ScreenMessage.CONTACT_SEEN);
            assertThat(companion.text()).contains("May I run?");
            assertThat(Said.button(page, ScreenMessage.CONTACT_COPY).count()).isEqualTo(1);
            looksRight(visit, "contact-seen");
            visit.assertAtHome();
        }
    }

    @Test
    void aDiaryThatCannotBeReadIsToldAndCanBeSaved(App app, @TempDir Path folder) throws IOException {
        try (StaticHome home = new StaticHome();
                Visit visit = app.visit(Screen.PHONE, home.address())) {
            Page page = visit.page();
            CompanionPage companion = CompanionPage.begin(visit, new Hand.Finger(page));
            page.evaluate(
                    "async () => { const { openDiary } = await import('./diary.js');"
                            + " const diary = await openDiary();"
                            + " await diary.keep([{ id: 'later', at: '2026-01-01T08:00:00Z', kind: 'unheard-of', data: {} }]); }");
            page.reload();
            companion.sees(PageMessage.UNREADABLE);
            looksRight(visit, "unreadable");
            Path file = folder.resolve("copy.json");
            Download copy = page.waitForDownload(() -> companion.press(ScreenMessage.COPY_OUT));
            copy.saveAs(file);
            assertThat(Files.readString(file)).contains("unheard-of");
        }
    }

    @Test
    void theExamplesNumbersAndThoseOfALinkAreAskedAbout(App app) {
        try (Visit visit = app.visit(Screen.DESKTOP);
                Visit stranger = app.visit(Screen.PHONE)) {
            Page page = visit.page();
            CompanionPage typed = CompanionPage.begin(visit, new Hand.Mouse(page));
            visit.open("#start");
            typed.press(PageMessage.START_EXAMPLE).press(PageMessage.KEEP_AND_PLAN);
            page.getByText(Words.say(PageMessage.WHOSE_EXAMPLE)).waitFor();
            visit.picture("handover-whose");
            String link = page.url();

            stranger.open(link.substring(link.indexOf('#')).replace("#chain~", "#ankles~"));
            CompanionPage other = new CompanionPage(stranger.page(), new Hand.Finger(stranger.page()));
            other.press(PageMessage.KEEP_AND_PLAN);
            stranger.page().getByText(Words.say(PageMessage.WHOSE_EXAMPLE)).waitFor();
            stranger.picture("handover-whose");
            stranger.assertAccessible("whose");
        }
    }

    private static void looksRight(Visit visit, String page) {
        visit.picture("handover-" + page);
        visit.assertFits(page);
        visit.assertAccessible(page);
    }
}
