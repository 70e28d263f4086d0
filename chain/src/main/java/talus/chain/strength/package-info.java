/**
 * How strong a person's joints are: the largest moment of every direction by sex, age, size and joint angle, from
 * published tables where there are any.
 */
@NullMarked
package talus.chain.strength;

import org.jspecify.annotations.NullMarked;
