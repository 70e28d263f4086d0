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
import java.util.stream.Stream;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;

/**
 * Writes into the site's service worker which files it keeps, and a version that changes with any of them. Runs last while the site is
 * built, never in the browser.
 */
public final class OfflineFiles {
    private static final String WORKER = "sw.js";

    private OfflineFiles() {}

    /** The folder of the pages, and the folder of the site. */
    public static void main(String[] folders) throws IOException {
        if (folders.length != 2) {
            throw new IllegalArgumentException("folders: " + folders.length + " given; the pages' and the site's");
        }
        Path site = Path.of(folders[1]);
        List<String> files = files(site);
        String head = "const FILES = " + JsonText.write(JsonArray.ofStrings(files)) + ";\nconst VERSION = "
                + JsonText.write(new JsonString(version(site, files))) + ";\n";
        Files.writeString(
                site.resolve(WORKER),
                head + Files.readString(Path.of(folders[0]).resolve(WORKER)));
    }

    /** All but the service worker itself and licences; the first page by its folder's address, too. */
    private static List<String> files(Path site) throws IOException {
        List<String> files = new ArrayList<>(List.of("./"));
        try (Stream<Path> all = Files.walk(site)) {
            all.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(WORKER) && !name.contains("LICENSE") && !name.endsWith(".md"))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }

    private static String version(Path site, List<String> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                if (!file.endsWith("/")) {
                    digest.update(Files.readAllBytes(site.resolve(file)));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
