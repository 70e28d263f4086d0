package talus.app;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of docs/ARCHITECTURE.md that a machine can check. */
class ArchitectureTest {
    /** Packages whose code also runs in the browser. */
    private static final String[] ENGINE = {"talus.mechanics..", "talus.chain..", "talus.care.."};

    /** What the browser computes to the same bits as the JVM; measured in Chromium by validation's EngineInTheBrowserTest. */
    private static final String SAME_BITS_MATH =
            "abs|min|max|sqrt|floor|ceil|signum|copySign|clamp|floorDiv|floorMod|toIntExact|(add|subtract|multiply|negate)Exact";

    private static final String SAME_BITS_STRICT_MATH = "sin|cos|tan|asin|acos|atan|atan2|exp|expm1|log|tanh|sqrt";

    private static final Set<String> TRAPS_IN_THE_BROWSER = Set.of(
            "java.lang.IndexOutOfBoundsException",
            "java.lang.ArrayIndexOutOfBoundsException",
            "java.lang.StringIndexOutOfBoundsException",
            "java.lang.NullPointerException",
            "java.lang.ArithmeticException",
            "java.lang.ClassCastException",
            "java.lang.RuntimeException",
            "java.lang.Exception",
            "java.lang.Throwable");

    private static final JavaClasses CLASSES = importClasses();

    private static JavaClasses importClasses() {
        ClassFileImporter importer = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests());
        JavaClasses onClassPath = importer.importPackages("talus");
        Path browser = Path.of("../browser/target/classes"); // app does not depend on it, but the whole build has it
        return Files.isDirectory(browser)
                ? importer.importLocations(Stream.concat(
                                onClassPath.stream()
                                        .map(c -> c.getSource().orElseThrow().getUri())
                                        .map(Location::of),
                                Stream.of(Location.of(browser)))
                        .collect(Collectors.toSet()))
                : onClassPath;
    }

    @Test
    void theModulesAreSeen() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).map(p -> p.split("\\.")[1]))
                .contains("mechanics", "chain", "care", "app");
    }

    @Test
    void dependenciesPointDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("mechanics")
                .definedBy("talus.mechanics..")
                .layer("chain")
                .definedBy("talus.chain..")
                .layer("care")
                .definedBy("talus.care..")
                .optionalLayer("browser")
                .definedBy("talus.browser..")
                .layer("app")
                .definedBy("talus.app..")
                .whereLayer("mechanics")
                .mayNotAccessAnyLayer()
                .whereLayer("chain")
                .mayOnlyAccessLayers("mechanics")
                .whereLayer("care")
                .mayOnlyAccessLayers("chain", "mechanics")
                .whereLayer("browser")
                .mayOnlyAccessLayers("care", "chain", "mechanics")
                .whereLayer("app")
                .mayOnlyAccessLayers("care", "chain", "mechanics")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("talus.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theEngineKnowsNoLibrary() {
        noClasses()
                .that()
                .resideInAnyPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("talus..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void onlyTheServerKnowsServerFrameworks() {
        noClasses()
                .that()
                .resideOutsideOfPackage("talus.app.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "jakarta..", "org.apache..", "io.github.bucket4j..", "com.sun.net..")
                .check(CLASSES);
    }

    @Test
    void serverAndCommandLineDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("talus.app.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("talus.app.server..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("talus.app.server..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("talus.app.cli..")
                .check(CLASSES);
    }

    @Test
    void theEngineUsesNothingThatTheBrowserLacksOrComputesOtherwise() {
        noClasses()
                .that()
                .resideInAnyPackage(ENGINE)
                .should()
                .callMethodWhere(target(owner(name("java.lang.Math"))).and(target(nameNotMatching(SAME_BITS_MATH))))
                .orShould()
                .callMethodWhere(
                        target(owner(name("java.lang.StrictMath"))).and(target(nameNotMatching(SAME_BITS_STRICT_MATH))))
                .orShould()
                .callMethodWhere(target(owner(name("java.lang.String")))
                        .and(target(nameMatching("format|formatted|lines|split|matches|replaceAll|replaceFirst"))))
                .orShould() // TeaVM's, made of nothing, divides by its size when it is asked for a value
                .callMethodWhere(target(owner(name("java.util.Map"))).and(target(name("copyOf"))))
                .orShould()
                .callMethodWhere(target(owner(name("java.lang.System")))
                        .and(target(nameMatching("nanoTime|currentTimeMillis|getProperty|getenv|exit"))))
                .orShould()
                .callMethodWhere(target(nameMatching("getBoolean|getInteger|getLong"))
                        .and(target(owner(nameMatching("java\\.lang\\.(Boolean|Integer|Long)")))))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(SplittableRandom|Formatter)|java\\.lang\\.(Thread|ThreadLocal|Process|Runtime)")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio..",
                        "java.net..",
                        "java.util.concurrent..",
                        "java.util.regex..",
                        "java.lang.reflect..")
                .check(CLASSES);
    }

    @Test
    void theEngineCatchesNothingThatTrapsInTheBrowser() {
        codeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(ENGINE)
                .should(new ArchCondition<JavaCodeUnit>("catch only what the browser can catch") {
                    @Override
                    public void check(JavaCodeUnit unit, ConditionEvents events) {
                        unit.getTryCatchBlocks().stream()
                                .flatMap(block -> block.getCaughtThrowables().stream())
                                .filter(caught -> TRAPS_IN_THE_BROWSER.contains(caught.getName()))
                                .forEach(caught -> events.add(SimpleConditionEvent.violated(
                                        unit, unit.getFullName() + " catches " + caught.getName())));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void noClassIsNamedAfterNothing() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        List<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !isNullMarked(p))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked).isEmpty();
    }

    private static boolean isNullMarked(JavaPackage p) {
        return p.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    @Test
    void onlyTheMainClassesEndTheProcess() {
        classes()
                .that()
                .resideOutsideOfPackage("talus.app")
                .should()
                .onlyCallMethodsThat(name("exit").negate().as("do not end the process"))
                .check(CLASSES);
    }

    private static DescribedPredicate<HasName> nameNotMatching(String regex) {
        return DescribedPredicate.not(nameMatching(regex));
    }
}
