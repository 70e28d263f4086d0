package talus.chain.contract.scenario;

/**
 * The defaults that depend on the body and that the engine works out.
 *
 * @param massKg typical for the height
 * @param stanceWidthM {@link Stance#USUAL_WIDTH_FACTOR} times the distance of the hip joint centres
 * @param referenceWallDistanceM of the body to compare with
 */
public record BodyDefaults(double massKg, double stanceWidthM, double referenceWallDistanceM) {}
