package talus.chain.posture;

/**
 * What makes an ankle this person's: how far the calf's passive curve is moved and where the joint itself stops, so that the model at the
 * wall stops where the person does.
 *
 * @param calfShiftRad added range of the calf's curve, rad; negative for a short calf
 * @param stopAngleRad talocrural angle at the person's limit, rad
 * @param stopMomentNm the joint's own moment at that angle, N.m
 * @param limitMomentNm the whole passive moment at the limit, N.m: no posture goes beyond it
 */
public record AnkleTissue(double calfShiftRad, double stopAngleRad, double stopMomentNm, double limitMomentNm) {}
