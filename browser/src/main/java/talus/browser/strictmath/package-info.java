/**
 * {@link java.lang.StrictMath} for the browser. Browsers round the elementary functions differently from each other and
 * from Java, so the compiler is told ({@link talus.browser.compile.StrictMathInTheBrowser}) to put these plain
 * arithmetic versions in the place of the browser's. They give the bits that Java prescribes, those of the library
 * fdlibm; {@code StrictMath} itself on the JVM is the oracle of their tests.
 *
 * <p>After fdlibm 5.3, Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy,
 * modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
@NullMarked
package talus.browser.strictmath;

import org.jspecify.annotations.NullMarked;
