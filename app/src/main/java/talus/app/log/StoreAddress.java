package talus.app.log;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a store is. */
public sealed interface StoreAddress {
    /** The environment variable that names the store. */
    String VARIABLE = "TALUS_STORE";

    /** A file of SQLite's. */
    record SqliteFile(Path file) implements StoreAddress {
        @Override
        public String shown() {
            return file.toString();
        }
    }

    /** A database of a PostgreSQL server; user and password stand in the address or where its driver looks for them. */
    record PostgresDatabase(String url) implements StoreAddress {
        @Override
        public String shown() {
            String place = url.split("\\?", 2)[0];
            return "jdbc:postgresql://"
                    + place.substring(place.lastIndexOf('@') + 1).replaceFirst("^jdbc:postgresql:/*", "");
        }
    }

    /** The address for people to read, without a password. */
    String shown();

    /** The folder on this machine for what is kept beside the store: that of its file, or for a server's database the usual one. */
    default Path folder() {
        return switch (this) {
            case SqliteFile(Path file) -> Optional.ofNullable(file.getParent()).orElse(file);
            case PostgresDatabase _ -> usualFolder(System.getenv(), Path.of(System.getProperty("user.home", "")));
        };
    }

    /** What a text names: a path, or {@code jdbc:sqlite:PATH}, or {@code jdbc:postgresql:...}; empty when neither. */
    static Optional<StoreAddress> of(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return Optional.of(new PostgresDatabase(text));
        }
        String path = text.startsWith("jdbc:sqlite:") ? text.substring("jdbc:sqlite:".length()) : text;
        if (path.isBlank() || path.startsWith("jdbc:") || path.startsWith(":") || path.startsWith("file:")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SqliteFile(Path.of(path).toAbsolutePath().normalize()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Where the store is when nobody says otherwise: {@code talus/log.sqlite} in the user's data folder, by the XDG base directory
     * specification.
     *
     * @param environment variables of the process
     * @param home the user's own folder
     */
    static StoreAddress usual(Map<String, String> environment, Path home) {
        return new SqliteFile(usualFolder(environment, home).resolve("log.sqlite"));
    }

    private static Path usualFolder(Map<String, String> environment, Path home) {
        Path data = Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                .filter(folder -> !folder.isEmpty() && Path.of(folder).isAbsolute())
                .map(Path::of)
                .orElse(home.resolve(".local").resolve("share"));
        return data.resolve("talus");
    }
}
