/**
 * What a person takes out of Talus and hands on: the report for a professional, the plan on paper, the calendar file, the message to a
 * clinic. Pure text from a log and a day; nothing is sent.
 */
@NullMarked
package talus.care.handover;

import org.jspecify.annotations.NullMarked;
