package talus.care.persona;

import java.util.function.UnaryOperator;
import talus.care.plan.Diary;

/**
 * A made-up person.
 *
 * @param who a sentence or two
 * @param begin what they say and measure before the first session
 * @param course what becomes of each session, a letter each: g good, h hard, b too much, s sore calf, m no rating, u hurts once, - left
 *     out; when it ends, good
 */
record Persona(String id, String name, String who, UnaryOperator<Diary> begin, String course) {}
