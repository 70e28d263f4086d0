/**
 * Trees of rigid segments: describe them with records ({@link talus.mechanics.multibody.Segment}), compile them once
 * ({@link talus.mechanics.multibody.MultibodyModel#compile}), then compute with static algorithms that read the model
 * and write a {@link talus.mechanics.multibody.Workspace}. SI units and radians; ground X forward, Y up, Z right;
 * gravity along -Y. Symbols: {@code p_AB} is the position of B seen from A, {@code R_AB} turns components in B into
 * components in A, W is the ground.
 */
@NullMarked
package talus.mechanics.multibody;

import org.jspecify.annotations.NullMarked;
