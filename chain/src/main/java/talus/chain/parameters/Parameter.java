package talus.chain.parameters;

/**
 * One number that the model rests on.
 *
 * @param name unique, the subject first: {@code strength.hipAbduction.male}
 * @param value nominal value in {@code unit}
 * @param unit as printed, "1" for a pure number
 * @param status how well the value is known
 * @param source the publication or public file it was read in or remembered from; empty only when assumed
 * @param reason why this value; never empty when assumed or derived
 * @param priorSd standard deviation of what the value may be for one person or for the truth, in {@code unit}; 0 = not
 *     sampled
 */
public record Parameter(
        String name, double value, String unit, ParameterStatus status, String source, String reason, double priorSd) {
    public Parameter {
        if (name.isEmpty() || unit.isEmpty()) {
            throw new IllegalArgumentException("parameter '" + name + "' needs a name and a unit");
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("parameter " + name + ": value " + value + " must be finite");
        }
        if (!(priorSd >= 0) || Double.isInfinite(priorSd)) {
            throw new IllegalArgumentException(
                    "parameter " + name + ": prior " + priorSd + " must be finite, 0 or more");
        }
        boolean needsSource = status != ParameterStatus.ASSUMED;
        boolean needsReason = status == ParameterStatus.ASSUMED || status == ParameterStatus.DERIVED;
        if ((needsSource && source.isEmpty()) || (needsReason && reason.isEmpty())) {
            throw new IllegalArgumentException(
                    "parameter " + name + ": " + status.label() + " lacks its source or reason");
        }
    }

    /** A number without a source. */
    public static Parameter assumed(String name, double value, String unit, double priorSd, String reason) {
        return new Parameter(name, value, unit, ParameterStatus.ASSUMED, "", reason, priorSd);
    }

    /**
     * The value at a number of standard deviations from the nominal one. A positive parameter is spread by a factor, so
     * that it stays positive: {@code value (1 + priorSd/value)^z}; any other by a sum, {@code value + z priorSd}. Both
     * give {@code value + priorSd} at z = 1.
     */
    public double at(double z) {
        return value > 0 ? value * StrictMath.exp(z * StrictMath.log(1 + priorSd / value)) : value + z * priorSd;
    }
}
