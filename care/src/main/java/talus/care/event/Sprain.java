package talus.care.event;

import talus.chain.body.Side;

/**
 * An ankle that was sprained.
 *
 * @param year when
 * @param givesWay how often it does so now
 */
public record Sprain(Side side, int year, Frequency givesWay) {}
