package talus.chain.report.words;

/** Makes sentences of messages. */
public final class Words {
    private Words() {}

    /**
     * The message with its places filled.
     *
     * @throws IllegalArgumentException when there are more or fewer arguments than places
     */
    public static String say(Message message, String... arguments) {
        String template = message.template();
        if (places(template) != arguments.length) {
            throw new IllegalArgumentException("message " + message.name() + ": " + arguments.length
                    + " arguments; it has " + places(template) + " places");
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            text.append(template, from, open);
            text.append(arguments[template.charAt(open + 1) - '0']);
            from = open + 3;
        }
        return text.append(template, from, template.length()).toString();
    }

    /**
     * How many places a template has, at most ten.
     *
     * @throws IllegalArgumentException when a place is not one digit in braces or a number below the largest is missing
     */
    public static int places(String template) {
        boolean[] seen = new boolean[10];
        int count = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 3)) {
            int digit = open + 2 < template.length() ? template.charAt(open + 1) - '0' : -1;
            if (digit < 0 || digit > 9 || template.charAt(open + 2) != '}') {
                throw new IllegalArgumentException("template: \"" + template + "\" has a brace that is no place");
            }
            seen[digit] = true;
            count = Math.max(count, digit + 1);
        }
        for (int i = 0; i < count; i++) {
            if (!seen[i]) {
                throw new IllegalArgumentException("template: \"" + template + "\" lacks the place " + i);
            }
        }
        return count;
    }
}
