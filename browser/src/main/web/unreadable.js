// A log that the rules cannot read: what is wrong, what can be done, and the way to a copy of it. Nothing of the log is touched.
import { say } from "./words.js";

/** The page that stands in for every page. */
export async function unreadable(care, day, { problems = [] }) {
  // the pages of an empty log know the words of keeping
  const { screen } = await care.ask("screen", "", day, "keeping", "");
  const items = problems.map(({ path, given, allowed }) => [path, given, allowed].filter(Boolean).join(" \u00b7 "));
  return {
    ...screen,
    title: say("unreadable"),
    parts: [
      { kind: "notice", stops: true, text: say("unreadableIs") },
      { kind: "paragraph", text: say("unreadableDo") },
      ...(items.length > 0 ? [{ kind: "heading", text: say("unreadableWhere") }, { kind: "bullets", items }] : []),
      // what cannot be read here may be read elsewhere: it is not erased before a copy was saved or refused
      ...screen.parts.filter(({ kind }) => kind === "keeping").map((part) => ({ ...part, copyComesFirst: true })),
    ],
    form: undefined,
    links: [],
  };
}
