package talus.stories;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import talus.app.server.SiteCommand;
import talus.app.server.Telling;
import talus.browser.site.OfflineFiles;
import talus.care.screen.ScreenMessage;

/** A new version of the site is put in the place of the old one: whatever a visit is made of is of one of the two. */
@ExtendWith(InBrowser.class)
class NewVersionTest {
    private static final String PAGES = "../browser/src/main/web";
    private static final String RULES = "care.wasm";
    private static final String SERVED = "() => navigator.serviceWorker.ready.then(() => true)";

    /** A section that no engine reads, so that it is the same program of another content. */
    private static final byte[] UNREAD_SECTION = {0, 6, 5, 'n', 'e', 'w', 'e', 'r'};

    private static final Map<String, byte[]> NEWER = Map.of(
            "js", "\n// newer\n".getBytes(US_ASCII),
            "css", "\n/* newer */\n".getBytes(US_ASCII),
            "html", "<!-- newer -->\n".getBytes(US_ASCII),
            "svg", "<!-- newer -->\n".getBytes(US_ASCII),
            "json", "\n".getBytes(US_ASCII),
            "webmanifest", "\n".getBytes(US_ASCII),
            "wasm", UNREAD_SECTION);

    private static final String SUMS = """
            async (names) => {
              const sums = {};
              for (const name of names) {
                const content = await (await fetch(name)).arrayBuffer();
                const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
                sums[name] = [...sum].map((byte) => byte.toString(16).padStart(2, "0")).join("");
              }
              return sums;
            }""";

    /** Looks for a new version and waits until it is kept or given up; says whether it waits for its turn. */
    private static final String LOOK = """
            async () => {
              const kept = await navigator.serviceWorker.ready;
              await kept.update().catch(() => {});
              while (kept.installing) {
                await new Promise((done) => setTimeout(done, 50));
              }
              return kept.waiting !== null;
            }""";

    @TempDir
    Path folder;

    private Path first = Path.of("");
    private Path second = Path.of("");

    @BeforeEach
    void twoVersions() throws IOException {
        first = folder.resolve("first");
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        assertThat(SiteCommand.run(new Telling(nowhere, nowhere, false), "site", first.toString()))
                .isZero();
        second = copied(first, "second");
        for (Path file : files(second)) {
            String name = file.getFileName().toString();
            byte[] more = NEWER.get(name.substring(name.lastIndexOf('.') + 1));
            if (more != null) {
                Files.write(file, more, StandardOpenOption.APPEND);
            }
        }
        OfflineFiles.main(new String[] {PAGES, second.toString()});
        assertThat(version(second)).isNotEqualTo(version(first));
    }

    private Path copied(Path site, String name) throws IOException {
        Path copy = folder.resolve(name);
        for (Path file : files(site)) {
            Path target = copy.resolve(site.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return copy;
    }

    private static List<Path> files(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** What stands in the page of a site. */
    private static String version(Path site) throws IOException {
        String page = Files.readString(site.resolve("index.html"), UTF_8);
        String mark = "name=\"version\" content=\"";
        int from = page.indexOf(mark) + mark.length();
        return page.substring(from, page.indexOf('"', from));
    }

    @Test
    void aVisitIsAllOfTheOldVersionUntilAllOfTheNewOneIsThere(App app) throws IOException, NoSuchAlgorithmException {
        try (StaticHome home = new StaticHome();
                Visit visit = app.visit(Screen.PHONE, home.address())) {
            home.serve(first);
            Page page = visit.page();
            CompanionPage companion = CompanionPage.begin(visit, new Hand.Finger(page));
            page.evaluate(SERVED);
            String log = companion.log();

            // the new version comes file by file, and that of the rules is not there yet
            Path half = copied(second, "half");
            Files.write(half.resolve(RULES), Files.readAllBytes(first.resolve(RULES)));
            home.serve(half);
            page.reload();
            companion.sees(ScreenMessage.TODAY);
            assertThat(page.evaluate(LOOK)).as("half a version is not kept").isEqualTo(false);
            comesBack(visit, companion);
            assertIsAllOf(page, first);

            home.serve(second);
            page.reload();
            companion.sees(ScreenMessage.TODAY);
            assertThat(page.evaluate(LOOK)).isEqualTo(true);
            assertIsAllOf(page, first);
            comesBack(visit, companion);
            assertIsAllOf(page, second);
            visit.network(false);
            page.reload();
            companion.sees(ScreenMessage.TODAY);
            assertIsAllOf(page, second);
            assertThat(companion.log()).isEqualTo(log);
        }
    }

    /** All pages were closed, and one is opened later. */
    private static void comesBack(Visit visit, CompanionPage companion) {
        visit.page().navigate("about:blank");
        visit.open("#today");
        companion.sees(ScreenMessage.TODAY);
    }

    @Test
    void aPageThatWaitedOpenOverTheChangeGoesOnAsTheNewOne(App app) throws IOException, NoSuchAlgorithmException {
        try (StaticHome home = new StaticHome();
                Visit visit = app.visit(Screen.PHONE, home.address())) {
            home.serve(first);
            Page page = visit.page();
            visit.start();
            assertThat(shownVersion(page)).isEqualTo(version(first));
            home.serve(second);
            page.evaluate("() => { location.hash = 'learn'; }");
            page.locator("#screen[data-shown=learn]").waitFor();
            page.evaluate(SERVED);
            assertIsAllOf(page, second);
        }
    }

    private static Object shownVersion(Page page) {
        return page.evaluate("() => document.querySelector('meta[name=version]').content");
    }

    private static void assertIsAllOf(Page page, Path site) throws IOException, NoSuchAlgorithmException {
        assertThat(shownVersion(page)).isEqualTo(version(site));
        Map<String, String> sums = new TreeMap<>();
        for (Path file : files(site)) {
            String name = site.relativize(file).toString();
            if (NEWER.containsKey(name.substring(name.lastIndexOf('.') + 1)) && !name.equals("sw.js")) {
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                sums.put(name, HexFormat.of().formatHex(sum));
            }
        }
        assertThat(sums).containsKeys("app.js", "index.html", "content.json", RULES, "engine.wasm");
        assertThat(page.evaluate(SUMS, List.copyOf(sums.keySet()))).isEqualTo(sums);
    }
}
