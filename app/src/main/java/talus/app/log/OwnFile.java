package talus.app.log;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders for their owner alone: a person's health is nobody else's business on a machine with several accounts. */
public final class OwnFile {
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private OwnFile() {}

    /** Makes an empty file, and the folder it is in, where they are not there yet. */
    public static void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Path above = folder.getParent();
            if (above != null) {
                Files.createDirectories(above);
            }
            Files.createDirectory(folder, permissions(folder, FOLDER));
        }
        if (Files.notExists(file)) {
            try {
                Files.createFile(file, permissions(file, FILE));
            } catch (FileAlreadyExistsException e) {
                return; // another program has just made it
            }
        }
    }

    private static FileAttribute<?>[] permissions(Path path, String text) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))}
                : new FileAttribute<?>[0];
    }
}
