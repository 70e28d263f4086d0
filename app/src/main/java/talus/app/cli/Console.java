package talus.app.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and prints.
 *
 * @param in standard input, UTF-8
 * @param out the answer and nothing else
 * @param err everything that is not the answer
 */
public record Console(InputStream in, PrintWriter out, PrintWriter err) {}
