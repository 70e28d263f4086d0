package talus.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import talus.chain.report.words.Words;

/** Text from a file or from standard input, strictly UTF-8 and not endless. */
final class TextSource {
    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    /** A scenario needs a few hundred bytes. */
    static final int LONGEST_BYTES = 1 << 20;

    private TextSource() {}

    /** The whole text. */
    static String read(Console console, String file) throws WrongInput {
        return read(console, file, LONGEST_BYTES);
    }

    /** The whole text of at most so many bytes. */
    static String read(Console console, String file, int longestBytes) throws WrongInput {
        try (InputStream in = open(console, file)) {
            byte[] bytes = in.readNBytes(longestBytes + 1);
            if (bytes.length > longestBytes) {
                throw new WrongInput(
                        file,
                        Words.say(CliMessage.MORE),
                        Words.say(CliMessage.TOO_LONG, Integer.toString(longestBytes)));
            }
            return decode(file, bytes);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    /** The stream itself; standard input is not closed with it. */
    static InputStream open(Console console, String file) throws WrongInput {
        if (file.equals(STANDARD_INPUT)) {
            return new Unclosed(console.in());
        }
        try {
            return Files.newInputStream(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw unreadable(file);
        }
    }

    static String decode(String name, byte[] bytes) throws WrongInput {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new WrongInput(name, Words.say(CliMessage.OTHER_BYTES), Words.say(CliMessage.NOT_UTF8));
        }
    }

    private static WrongInput unreadable(String file) {
        return new WrongInput(Words.say(CliMessage.FILE), file, Words.say(CliMessage.NO_SUCH_FILE));
    }

    /** Reads a line's bytes up to its line feed, which is left out; what is beyond the longest is thrown away. */
    static final class Lines {
        private final InputStream in;
        private final int longestBytes;

        Lines(InputStream in, int longestBytes) {
            this.in = in;
            this.longestBytes = longestBytes;
        }

        /** The next line, one byte longer than the longest when it is too long; null at the end. */
        byte @Nullable [] next() {
            try {
                int b = in.read();
                if (b < 0) {
                    return null;
                }
                ByteArrayOutputStream line = new ByteArrayOutputStream();
                while (b >= 0 && b != '\n') {
                    if (line.size() <= longestBytes) {
                        line.write(b);
                    }
                    b = in.read();
                }
                return line.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException("standard input broke off", e);
            }
        }
    }

    /** Somebody else's stream. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return in.read(bytes, offset, length);
        }

        @Override
        public void close() {
            // standard input belongs to the process
        }
    }
}
