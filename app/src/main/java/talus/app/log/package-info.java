/**
 * The store: every person's log of events, append-only, on SQLite or PostgreSQL by the same statements. Command line and server use it
 * at the same time, each for itself. Knows no framework; the driver is loaded when a store is opened.
 */
@NullMarked
package talus.app.log;

import org.jspecify.annotations.NullMarked;
