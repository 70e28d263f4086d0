package talus.stories;

import com.microsoft.playwright.Browser;

/** What people hold or sit before; sizes in CSS pixels. */
enum Screen {
    PHONE(390, 844, true),
    TABLET(768, 1024, true),
    DESKTOP(1280, 900, false),
    /** A desktop whose page is zoomed to twice its size. */
    ZOOMED(640, 450, false),
    /** The narrowest that the accessibility guidelines ask for (WCAG 2.2, 1.4.10). */
    NARROWEST(320, 640, true);

    private final int width;
    private final int height;
    private final boolean touch;

    Screen(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }

    int width() {
        return width;
    }

    boolean touch() {
        return touch;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch);
    }
}
