/**
 * What can be asked: a person, two ankles, a task, options. Immutable records with the contract's names, units and signs
 * (angles in degrees); what the contract leaves to the body is empty until the engine fills it. Nothing is computed here.
 */
@NullMarked
package talus.chain.contract.scenario;

import org.jspecify.annotations.NullMarked;
