package talus.browser.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;

/**
 * Writes into the site's service worker which files it keeps, each with its SHA-256, and a version that changes with any of them; the version
 * goes into the page too. Runs last while the site is built, never in the browser.
 */
public final class OfflineFiles {
    private static final String WORKER = "sw.js";
    private static final String PAGE = "index.html";
    private static final String FOLDER = "./";
    private static final String BEFORE_VERSION = "    <meta name=\"viewport\"";
    private static final Pattern MARK = Pattern.compile(" *<meta name=\"version\"[^>]*>\n");

    private OfflineFiles() {}

    /** The folder of the pages, and the folder of the site. */
    public static void main(String[] folders) throws IOException {
        if (folders.length != 2) {
            throw new IllegalArgumentException("folders: " + folders.length + " given; the pages' and the site's");
        }
        Path site = Path.of(folders[1]);
        String worker = Files.readString(Path.of(folders[0]).resolve(WORKER));
        List<String> files = files(site);
        String page = MARK.matcher(Files.readString(site.resolve(PAGE))).replaceAll("");
        JsonObject.Builder sums = JsonObject.builder();
        MessageDigest all = sha256();
        all.update(worker.getBytes(StandardCharsets.UTF_8));
        all.update(page.getBytes(StandardCharsets.UTF_8));
        for (String file : files) {
            byte[] sum = sha256().digest(Files.readAllBytes(site.resolve(file)));
            sums.put(file, HexFormat.of().formatHex(sum));
            all.update(file.getBytes(StandardCharsets.UTF_8));
            all.update(sum);
        }
        String version = HexFormat.of().formatHex(all.digest(), 0, 8);
        Files.writeString(site.resolve(PAGE), marked(page, version));
        String head = "const VERSION = " + JsonText.write(new JsonString(version)) + ";\nconst FILES = "
                + JsonText.write(sums.build()) + ";\nconst PAGES = "
                + JsonText.write(JsonArray.ofStrings(List.of(FOLDER, PAGE))) + ";\n";
        Files.writeString(site.resolve(WORKER), head + worker);
    }

    private static String marked(String page, String version) {
        if (!page.contains(BEFORE_VERSION)) {
            throw new IllegalStateException(PAGE + " does not begin as it should");
        }
        return page.replace(
                BEFORE_VERSION, "    <meta name=\"version\" content=\"" + version + "\">\n" + BEFORE_VERSION);
    }

    /** All but the page, the service worker itself and licences. */
    private static List<String> files(Path site) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(site)) {
            all.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(WORKER)
                            && !name.equals(PAGE)
                            && !name.contains("LICENSE")
                            && !name.endsWith(".md"))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
