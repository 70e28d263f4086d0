package talus.app.lan;

import talus.chain.report.words.Message;

/** What a phone's owner reads before it is paired, and what is said about it at this machine. */
public enum LanMessage implements Message {
    AUTHORITY_NAME("Talus home {0}"),
    PHONE("Phone"),

    APP("Talus"),
    GUIDE_TITLE("Talus on your phone"),
    GUIDE_LEAD("This page comes from the Talus on a computer in your home. Two steps, and the phone can use it too."),
    STEP_TRUST("1. Let the phone trust your home"),
    STEP_PAIR("2. Pair the phone"),
    TRUST_MEANS(
            "You add a certificate to your phone. With it the phone knows the computer that runs Talus, and all they send each other is sealed on the way."),
    TRUST_ONLY_HOME(
            "It is made for addresses in a home. Most devices refuse it for any other site, but not all do. So take it away when you no longer need it. Its key was made on that computer and never leaves it."),
    TRUST_ONLY_OWN("Add it only if that computer is yours, or belongs to a person you live with."),
    COMPARE("First compare. These letters must be the same as on the computer:"),
    COMPARE_NOT("If they differ, stop here and do not add it."),
    CERTIFICATE_CALLED("Its name in your settings:"),
    DOWNLOAD("Get the certificate"),

    IOS("iPhone and iPad"),
    IOS_SAFARI("Open this page in Safari. Tap the button above, then Allow."),
    IOS_INSTALL("Then go to:"),
    IOS_INSTALL_PLACE("Settings > General > VPN & Device Management > Install"),
    IOS_TRUST("Last, turn it on at:"),
    IOS_TRUST_PLACE("Settings > General > About > Certificate Trust Settings"),
    ANDROID("Android"),
    ANDROID_GET("Tap the button above. The phone keeps the file."),
    ANDROID_INSTALL("Then go to:"),
    ANDROID_INSTALL_PLACE("Settings > Security > Encryption & credentials > Install a certificate > CA certificate"),
    ANDROID_FILE(
            "Choose the file. The phone warns you, since a bad one could read along. This one is bound to your home."),
    ANDROID_NAMES("Names differ from phone to phone. You can search the settings for:"),
    ANDROID_SEARCH("CA certificate"),
    ANDROID_CHROME("Use Chrome. Firefox on a phone has its own list."),
    FIREFOX("Firefox on a computer"),
    FIREFOX_GET("Get the certificate, then go to:"),
    FIREFOX_PLACE("Settings > Privacy & Security > Certificates > View Certificates > Authorities > Import"),
    FIREFOX_TICK("Choose the file. Tick only the box for web sites."),
    CHROME("Chrome on a computer"),
    CHROME_GET("Get the certificate, then go to:"),
    CHROME_PLACE(
            "Settings > Privacy and security > Security > Manage certificates > Custom > Trusted certificates > Import"),

    PAIR_LEAD("Once the phone trusts your home, open Talus on it. It asks for a code that the computer shows."),
    OPEN_TALUS("Open Talus"),
    OPEN_WARNS("If the phone warns you here, step 1 is not done yet. Go back and look at it once more."),

    WITHOUT_TITLE("If you would rather not"),
    WITHOUT_LEAD("Then Talus does not open on this phone. Phones ask for this trust, so without it you do not have:"),
    WITHOUT_INSTALL("Talus as an app on your home screen"),
    WITHOUT_SENSORS("the phone on your shin as a tilt meter"),
    WITHOUT_OFFLINE("Talus when there is no network"),
    WITHOUT_OFFERS("What works without it:"),
    OFFER_TAPE("A tape. The wall test with a tape tells as much. Type the numbers in on the computer."),
    OFFER_SITE(
            "Your own web space. Run this on the computer and put the files on any https host. The diary then stays on the phone."),
    OFFER_SITE_COMMAND("talus site DIR"),

    REMOVE_TITLE("How to take it away again"),
    REMOVE_LEAD("Do this when you no longer use Talus on the phone, or when you give the phone away."),
    REMOVE_IOS_PLACE("Settings > General > VPN & Device Management > Remove Profile"),
    REMOVE_ANDROID_PLACE("Settings > Security > Encryption & credentials > User credentials"),
    REMOVE_FIREFOX_PLACE("Settings > Privacy & Security > Certificates > View Certificates > Authorities > Delete"),
    REMOVE_CHROME_PLACE(
            "Settings > Privacy and security > Security > Manage certificates > Custom > Trusted certificates > Delete"),
    REMOVE_DEVICE("This page on the computer takes the phone off the list:"),
    REMOVE_COPY("What the phone has kept by then stays on it. Clear the data of this site in its browser."),

    PAIR_TITLE("Pair this phone"),
    PAIR_HOW("Type the six digits that the computer shows."),
    PAIR_WHERE("No code there? Open this page on the computer and ask for a new one:"),
    PAIR_CODE("Code"),
    PAIR_NAME("A name for this phone"),
    PAIR_NAME_HINT("You may leave it empty. It stands in the list on the computer."),
    PAIR_BUTTON("Pair"),
    PAIR_SEES("A paired phone can read and change every diary on that computer."),
    PAIR_GUIDE("How to trust your home, and how to undo it"),
    CODE_WRONG("That is not the code. Look once more."),
    CODE_GONE("That was not the code either, so it no longer works. Ask for a new one on the computer."),
    CODE_NONE("There is no code now. It was used, or its time is up. Ask for a new one on the computer."),
    NAME_TOO_LONG("A name has at most 40 letters, digits or signs."),

    OWNER_TITLE("Phones of your home"),
    OWNER_LEAD("A phone on the same network can use this Talus. Scan the first code, then the second."),
    OWNER_GUIDE("1. Trust"),
    OWNER_GUIDE_HINT("Opens a page that tells how. The letters there must be the same as these:"),
    OWNER_PAIR("2. Pair"),
    OWNER_CODE("The code, once and for ten minutes:"),
    OWNER_NO_CODE("There is no code now."),
    OWNER_NEW_CODE("New code"),
    OWNER_DEVICES("Paired"),
    OWNER_NO_DEVICES("None yet."),
    OWNER_DEVICE("paired {0}, last seen {1}"),
    OWNER_REMOVE("Remove"),
    OWNER_REMOVED_COPY("A phone that you remove gets no more answers. What it has kept stays on it."),
    OWNER_ALSO("More addresses of this computer:"),
    OWNER_BACK("Back to Talus"),
    OWNER_FAILED("That did not work. Load the page once more."),
    DOOR_TITLE("On your phone"),
    DOOR_OPEN("Phones of your home that are paired with this computer use this diary too."),
    DOOR_CLOSED("To let a phone of your home in, end Talus and start it again like this:"),
    DOOR_COMMAND("talus --lan"),
    QR_GUIDE("A QR code with the address {0}"),
    QR_PAIR("A QR code with the address {0} and the pairing code"),

    TERMINAL_GUIDE("For a phone in this home, first {0} which tells how to trust this computer:"),
    TERMINAL_PAIR("Then {0} and the code {1} (once, until {2}):"),
    TERMINAL_FINGERPRINT("Compare on the phone: {0}"),
    TERMINAL_MORE("New codes, and the list of paired phones: {0}"),
    TERMINAL_KEPT(
            "The key of this home is in {0} and stays there. A phone without the certificate cannot keep Talus as an app. Its tilt meter does not work, and there is no use without a network.");

    private final String template;

    LanMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
