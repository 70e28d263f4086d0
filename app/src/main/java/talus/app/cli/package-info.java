/**
 * The command line: one class per command. A command reads words and files, calls the engine and prints; it holds no
 * rule of its own. Answers go to standard output, everything else to standard error in one line; the exit code says what
 * happened ({@link talus.app.cli.ExitCode}).
 */
@NullMarked
package talus.app.cli;

import org.jspecify.annotations.NullMarked;
