/**
 * What people do in the app, done in a real Chromium against the real server. One class per page says how the page is used,
 * by the names that a screen reader would say; they come from the catalogue. A story is a test that reads like what a person
 * does.
 */
@NullMarked
package talus.stories;

import org.jspecify.annotations.NullMarked;
