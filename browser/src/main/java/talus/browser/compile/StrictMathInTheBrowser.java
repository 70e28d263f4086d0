package talus.browser.compile;

import java.util.List;
import java.util.Map;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Tells the compiler what {@link StrictMath} is in the browser: the functions of {@code talus.browser.strictmath}, where
 * the compiler's own class library would ask the browser. The elementary functions that have no version there are taken
 * out, so that code which reaches one does not compile for the browser.
 */
public final class StrictMathInTheBrowser implements ClassHolderTransformer {
    private static final String TRIGONOMETRIC = "talus.browser.strictmath.Trigonometric";
    private static final String INVERSE = "talus.browser.strictmath.InverseTrigonometric";
    private static final String EXPONENTIAL = "talus.browser.strictmath.Exponential";

    private static final Map<String, String> REPLACED = Map.ofEntries(
            Map.entry("sin", TRIGONOMETRIC),
            Map.entry("cos", TRIGONOMETRIC),
            Map.entry("tan", TRIGONOMETRIC),
            Map.entry("asin", INVERSE),
            Map.entry("acos", INVERSE),
            Map.entry("atan", INVERSE),
            Map.entry("atan2", INVERSE),
            Map.entry("exp", EXPONENTIAL),
            Map.entry("expm1", EXPONENTIAL),
            Map.entry("log", EXPONENTIAL),
            Map.entry("tanh", EXPONENTIAL));

    private static final List<String> MISSING =
            List.of("log10", "log1p", "cbrt", "pow", "hypot", "sinh", "cosh", "IEEEremainder", "rint", "ulp", "random");

    /** For the compiler, which makes one by reflection. */
    public StrictMathInTheBrowser() {}

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().equals("java.lang.StrictMath")) {
            return;
        }
        for (MethodHolder method : List.copyOf(type.getMethods())) {
            String replacement = REPLACED.get(method.getName());
            if (replacement != null) {
                delegate(method, replacement, context);
            } else if (MISSING.contains(method.getName())) {
                type.removeMethod(method);
            }
        }
    }

    private static void delegate(MethodHolder method, String to, ClassHolderTransformerContext context) {
        ProgramEmitter emitter = ProgramEmitter.create(method, context.getHierarchy());
        ValueEmitter[] arguments = new ValueEmitter[method.parameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = emitter.var(i + 1, ValueType.DOUBLE);
        }
        emitter.invoke(to, method.getName(), ValueType.DOUBLE, arguments).returnValue();
    }
}
