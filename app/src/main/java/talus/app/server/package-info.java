/**
 * The app's server: gives out the pages and answers scenarios, on this machine only, unless devices of the home are let in ({@link talus.app.server.LanGate}). Any web page that the person has open
 * can send requests to localhost, so {@link talus.app.server.OwnRequests} looks at every request before anything else does.
 * What changes the diary must
 * bring a token besides ({@link talus.app.server.StateChanges}). The server holds no rule about ankles; it and the command line do not know each
 * other, and keep the same store.
 */
@NullMarked
package talus.app.server;

import org.jspecify.annotations.NullMarked;
