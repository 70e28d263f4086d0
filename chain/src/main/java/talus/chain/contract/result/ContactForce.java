package talus.chain.contract.result;

import talus.mechanics.multibody.Vector3;

/**
 * One external wrench in ground axes; a contact only pushes.
 *
 * @param body the segment it acts on
 * @param surface what pushes: ground, step, seat, armrest, wall
 * @param pointM where, m
 * @param forceN on the body, N
 * @param momentNm about the point, on the body, N.m
 */
public record ContactForce(String body, String surface, Vector3 pointM, Vector3 forceN, Vector3 momentNm) {}
