package talus.browser.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import talus.chain.report.page.PageTemplate;

/** The pages hold names of words and no words, and nothing that the content rules forbid. */
class PagesTest {
    private static final Path WEB = Path.of("src/main/web");

    /** Text between tags, and attributes that are read out or shown. */
    private static final Pattern SHOWN =
            Pattern.compile(">([^<]*)<|\\s(?:alt|title|aria-label|placeholder|content)=\"([^\"]*)\"");

    private static final Pattern NAME = Pattern.compile("\\{\\{[A-Za-z.0-9_]+}}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /** Attributes' values that are for machines. */
    private static final Set<String> MACHINE = Set.of("width=device-width, initial-scale=1", "no-referrer");

    /** A policy for the browser begins so. */
    private static final String POLICY = "default-src ";

    /** Text of a template between its tags, or a string of several words. */
    private static final Pattern SCRIPT_WORDS =
            Pattern.compile("html`[^`]*>\\s*([A-Z][a-z]+[^<$`]*)<|[\"']([A-Z][a-z]+ [a-z]+ [a-z]+[^\"']*)[\"']");

    private static final Pattern COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m)^\\s*//[^\\n]*");

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(WEB)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String code(Path script) throws IOException {
        return COMMENT.matcher(Files.readString(script)).replaceAll("");
    }

    @Test
    void templatesHoldNoWords() throws IOException {
        List<String> words = new ArrayList<>();
        for (Path page : files(".html")) {
            String markup =
                    Files.readString(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("<meta http-equiv[^>]*>", "");
            Matcher shown = SHOWN.matcher(markup);
            while (shown.find()) {
                String text = shown.group(1) == null ? shown.group(2) : shown.group(1);
                if (!MACHINE.contains(text)
                        && !text.startsWith(POLICY)
                        && WORD.matcher(NAME.matcher(text).replaceAll("")).find()) {
                    words.add(page.getFileName() + ": " + text.strip());
                }
            }
        }
        assertThat(words).isEmpty();
    }

    @Test
    void scriptsHoldNoSentences() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (Path script : files(".js")) {
            Matcher words = SCRIPT_WORDS.matcher(code(script));
            while (words.find()) {
                sentences.add(script.getFileName() + ": " + words.group());
            }
        }
        assertThat(sentences).isEmpty();
    }

    @Test
    void aSentenceInAScriptIsSeen() {
        String script = "// a comment of words\nsay(html`<p>Your numbers again</p>`, \"The left shin leans.\");";
        assertThat(SCRIPT_WORDS.matcher(COMMENT.matcher(script).replaceAll("")).results())
                .hasSize(2);
    }

    @Test
    void everyNameInAPageIsAMessage() throws IOException {
        for (Path page : files(".html")) {
            assertThat(PageTemplate.fill(Files.readString(page))).doesNotContain("{{");
        }
    }

    @Test
    void scriptsSayWhatThePageHoldsAndThePageHoldsNothingElse() throws IOException {
        Set<String> said = new TreeSet<>();
        for (Path script : files(".js")) {
            Matcher says = Pattern.compile("say\\((?:stage\\?\\.playing \\? )?([^)]*)\\)")
                    .matcher(code(script));
            while (says.find()) {
                Matcher names = Pattern.compile("\"([a-zA-Z]+)\"").matcher(says.group(1));
                while (names.find()) {
                    said.add(names.group(1));
                }
            }
        }
        Matcher views = Pattern.compile("view[A-Z][a-z]+").matcher(code(WEB.resolve("chainview.js")));
        while (views.find()) {
            said.add(views.group());
        }
        said.addAll(List.of("meaning", "sure", "source"));
        said.remove("left");
        Set<String> held = Pattern.compile("<data value=\"([a-zA-Z]+)\">")
                .matcher(Files.readString(WEB.resolve("index.html")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said).isEqualTo(held);
    }

    @Test
    void noPageNeedsInlineCodeOrAnotherHost() throws IOException {
        for (Path page : files(".html")) {
            String text = Files.readString(page);
            assertThat(text).doesNotContainPattern("<script(?![^>]*\\ssrc=)").doesNotContainPattern("\\son[a-z]+=");
            assertThat(text).doesNotContain("style=").doesNotContain("<style").doesNotContain("://");
        }
        for (Path script : files(".js")) {
            assertThat(code(script))
                    .as(script.toString())
                    .doesNotContain("://")
                    .doesNotContain("eval(")
                    .doesNotContain("innerHTML");
        }
    }

    @Test
    void vendoredCodeIsWhatItsReadmeSays() throws IOException, NoSuchAlgorithmException {
        Path vendor = WEB.resolve("vendor");
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(vendor.resolve("preact-htm.js")));
        assertThat(Files.readString(vendor.resolve("README.md")))
                .contains(HexFormat.of().formatHex(sum));
    }
}
