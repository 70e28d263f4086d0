package talus.browser.strictmath;

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
 * Tells the compiler for the browser what {@link StrictMath} is there: this package's functions. The elementary functions
 * that have no version here are taken out, so that code which reaches one does not compile for the browser.
 */
public final class StrictMathInTheBrowser implements ClassHolderTransformer {
    private static final Map<String, Class<?>> REPLACED = Map.ofEntries(
            Map.entry("sin", Trigonometric.class),
            Map.entry("cos", Trigonometric.class),
            Map.entry("tan", Trigonometric.class),
            Map.entry("asin", InverseTrigonometric.class),
            Map.entry("acos", InverseTrigonometric.class),
            Map.entry("atan", InverseTrigonometric.class),
            Map.entry("atan2", InverseTrigonometric.class),
            Map.entry("exp", Exponential.class),
            Map.entry("expm1", Exponential.class),
            Map.entry("log", Exponential.class),
            Map.entry("tanh", Exponential.class));

    private static final List<String> MISSING = List.of(
            "log10", "cbrt", "IEEEremainder", "rint", "pow", "random", "ulp", "sinh", "cosh", "hypot", "log1p");

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().equals("java.lang.StrictMath")) {
            return;
        }
        for (MethodHolder method : List.copyOf(type.getMethods())) {
            Class<?> replacement = REPLACED.get(method.getName());
            if (replacement != null) {
                delegate(method, replacement, context);
            } else if (MISSING.contains(method.getName())) {
                type.removeMethod(method);
            }
        }
    }

    private static void delegate(MethodHolder method, Class<?> to, ClassHolderTransformerContext context) {
        ProgramEmitter emitter = ProgramEmitter.create(method, context.getHierarchy());
        ValueEmitter[] arguments = new ValueEmitter[method.parameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = emitter.var(i + 1, ValueType.DOUBLE);
        }
        emitter.invoke(to.getName(), method.getName(), ValueType.DOUBLE, arguments).returnValue();
    }
}
